// @vitest-environment jsdom
import { expect, it } from 'vitest';
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
