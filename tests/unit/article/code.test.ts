// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, read } from '../../helpers/story';

const listing = 'def cross(boat):\n    if boat:\n\n        return 1';

/** The listings the reader shows of a page with this markup amid its text. */
async function shown(markup: string): Promise<(string | null)[]> {
  const { body } = await read(page(`${paragraphs(0, 3)}${markup}${paragraphs(3, 6)}`));
  expect(body.querySelectorAll('table')).toHaveLength(0);
  return Array.from(body.querySelectorAll('pre'), (pre) => pre.textContent);
}

it.each([
  ['of plain text', `<pre><code>${listing}</code></pre>`],
  [
    'whose spaces stand in elements of their own',
    '<pre><code><span class="k">def</span> cross(boat):\n<span class="w">    </span>if boat:\n\n<span class="w">        </span><span>return</span> 1</code></pre>',
  ],
  ['with line breaks', '<pre>def cross(boat):<br>    if boat:<br><br>        return 1</pre>'],
  [
    'with a block for each line',
    '<pre><code><div>def cross(boat):</div>\n<div>    if boat:</div>\n<div></div>\n<div>        return 1</div></code></pre>',
  ],
  [
    'with an item for each line',
    '<pre class="prettyprint"><ol class="linenums"><li>def cross(boat):</li><li>    if boat:</li><li></li><li>        return 1</li></ol></pre>',
  ],
  [
    'with a span for each line that style lays out',
    '<pre><code><span class="line">def cross(boat):</span><span class="line">    if boat:</span><span class="line"></span><span class="line">        return 1</span></code></pre>',
  ],
  [
    'with a span for each line and breaks between',
    `<pre class="shiki"><code>${listing
      .split('\n')
      .map((line) => `<span class="line"><span>${line}</span></span>`)
      .join('\n')}</code></pre>`,
  ],
  [
    'with numbers before each line',
    `<pre class="chroma"><code>${listing
      .split('\n')
      .map(
        (line, at) =>
          `<span class="line"><span class="ln">${at + 1}</span><span class="cl">${line}\n</span></span>`,
      )
      .join('')}</code><button>Copy</button></pre>`,
  ],
  [
    'beside a column of numbers',
    `<figure class="highlight"><table><tbody><tr><td class="gutter"><pre>1\n2\n3\n4\n</pre></td><td class="code"><pre>${listing}\n</pre></td></tr></tbody></table></figure>`,
  ],
  [
    'with a row for each line',
    `<div class="blob-wrapper"><table class="highlight"><tbody>${listing
      .split('\n')
      .map(
        (line, at) =>
          `<tr><td class="blob-num" data-line-number="${at + 1}"></td><td class="blob-code">${line}</td></tr>`,
      )
      .join('')}</tbody></table></div>`,
  ],
  [
    'without pre, its lines being blocks',
    '<div class="code-block"><code><div>def cross(boat):</div><div>&nbsp;&nbsp;&nbsp;&nbsp;if boat:</div><div>&nbsp;</div><div>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;return 1</div></code></div>',
  ],
])('a listing %s keeps its lines and spaces, and nothing beside them', async (_, markup) => {
  const [code, ...others] = await shown(markup);
  expect(code?.replace(/ +$/gm, '').trimEnd()).toBe(listing);
  expect(others).toEqual([]);
});

it('a table of figures is no listing', async () => {
  const { body } = await read(
    page(
      `${paragraphs(0, 3)}<table><tr><td>1</td><td>Odile</td></tr><tr><td>2</td><td>Rasmus</td></tr></table>${paragraphs(3, 6)}`,
    ),
  );
  expect(body.querySelectorAll('td')).toHaveLength(4);
});

it.each(['<div class="highlight"><table>', '<div><table class="price-listing">'])(
  'a table of years is no listing, whatever it is called: %s',
  async (open) => {
    const rows = '<tr><td>2019</td><td>Odile</td></tr><tr><td>2020</td><td>Rasmus</td></tr>';
    const { body } = await read(page(`${paragraphs(0, 3)}${open}${rows}</table></div>${paragraphs(3, 6)}`));
    expect(body.textContent).toContain('2019');
  },
);

it('code amid a sentence stays there', async () => {
  const { body } = await read(
    page(
      `${paragraphs(0, 3)}<p>The master types <code>cast --off</code> and waits for the crew.</p>${paragraphs(3, 6)}`,
    ),
  );
  expect(body.querySelector('p code')?.textContent).toBe('cast --off');
});

describe('lines without pre', () => {
  it.each([
    ['that style keeps', `<div><code style="white-space: pre">${listing}</code></div>`],
    ['that stand between paragraphs', `<code class="block">${listing}</code>`],
    ['of wide letters', `<div style="font-family: monospace; white-space: pre-wrap">${listing}</div>`],
    [
      'in a paragraph',
      '<p><code>def cross(boat):<br>&nbsp;&nbsp;&nbsp;&nbsp;if boat:<br><br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;return 1</code></p>',
    ],
  ])('%s are a listing', async (_, markup) => {
    expect(await shown(markup)).toEqual([listing]);
  });

  it('each in code are a listing', async () => {
    const markup = '<p><code>gate open</code><br><code>wheel 3</code><br><code>gate shut</code></p>';
    expect(await shown(markup)).toEqual(['gate open\nwheel 3\ngate shut']);
  });

  it('are none where the markup breaks code amid a sentence', async () => {
    expect(await shown('<p>Call <code>gate\n open</code> first, or the wheel turns without it.</p>')).toEqual(
      [],
    );
  });
});

describe('what stands beside the lines goes', () => {
  const two = 'gate open\nwheel 3';
  it.each([
    [
      'a button with what it answers',
      `<pre>${two}<div class="pf"><button>Copy</button><span>Copied!</span></div></pre>`,
    ],
    [
      'a word named after copying',
      `<pre><span class="copy-to-clipboard"><span>Copied</span></span><code>${two}</code></pre>`,
    ],
    [
      'the language beside it',
      `<pre><code>${two}</code><div class="toolbar"><span>Shell</span><a href="#">Copy</a></div></pre>`,
    ],
    [
      'numbers that count the lines, whatever they are called',
      '<pre><div class="row"><span class="end">1</span><div>gate open</div></div><div class="row"><span class="end">2</span><div>wheel 3</div></div></pre>',
    ],
    [
      'numbers before the words of each line',
      '<pre><code><span><i>1</i><span>gate open</span></span>\n<span><i>2</i><span>wheel 3</span></span></code></pre>',
    ],
    ['numbers in a column', `<div><div class="n"><b>1</b><b>2</b></div><pre>${two}</pre></div>`],
  ])('%s', async (_, markup) => {
    expect(await shown(markup)).toEqual([two]);
  });

  it('but numbers of the program stay', async () => {
    const sums =
      '<span class="n">1</span> + <span class="n">2</span>\n<span class="n">3</span> * <span class="n">4</span>';
    expect(await shown(`<pre><code>${sums}</code></pre>`)).toEqual(['1 + 2\n3 * 4']);
    const printed = ['1', '2', '3'].map((one) => `<span class="o">${one}</span>`).join('\n');
    expect(await shown(`<pre><code>${printed}</code></pre>`)).toEqual(['1\n2\n3']);
  });

  it('but words of the program stay, even alone in their line', async () => {
    expect(await shown('<pre><div>copy(gate)</div><div>Copied</div></pre>')).toEqual(['copy(gate)\nCopied']);
  });
});

describe('a short listing stays', () => {
  it.each([
    [
      'shown in tabs',
      '<div class="tabs"><ul class="nav"><li><a href="#a">One</a></li><li><a href="#b">Two</a></li></ul><div id="a"><pre>gate open</pre></div><div id="b" style="display:none"><pre>gate shut</pre></div></div>',
    ],
    ['behind buttons', '<div><button>One</button><button>Two</button><div><pre>gate open</pre></div></div>'],
    ['in a frame with the name of clutter', '<div class="widget tools"><pre>gate open</pre></div>'],
  ])('%s', async (_, markup) => {
    expect(await shown(markup)).toEqual(['gate open']);
  });
});
