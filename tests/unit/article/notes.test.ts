// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lines, page, paragraphs, read } from '../../helpers/story';

const mark = (html: string) => `<p>${lines[0]}${html}</p>${paragraphs(1, 6)}`;

/** Where a link in the body leads, and whether the place is there. */
function follow(body: Element, link: Element | null | undefined): Element | undefined {
  const name = link?.getAttribute('href')?.slice(1);
  return [...body.querySelectorAll('[id]')].find((place) => place.id === name);
}

describe('a note to which the text leads', () => {
  it.each([
    [
      'below the article',
      page(mark('<sup id="fnref:1"><a href="#fn:1">1</a></sup>')).replace(
        '</article>',
        '</article><div class="footnotes"><ol><li id="fn:1"><p>Minutes of the board, page 4. <a href="#fnref:1">↩</a></p></li></ol></div>',
      ),
    ],
    [
      'in an aside',
      page(
        mark('<a href="#sn(1)" role="doc-noteref">*</a>').replace(
          '</p>',
          '</p><aside id="sn(1)" role="doc-footnote"><p>Minutes of the board, page 4.</p></aside>',
        ),
      ),
    ],
    [
      'in a hidden tooltip',
      page(mark('<a href="#tip2" class="note">[2]</a>'), {
        after: '<div role="tooltip" id="tip2" style="display:none">Minutes of the board, page 4.</div>',
      }),
    ],
    [
      'at an old named anchor, by the whole address',
      page(mark('<a href="https://www.kabar.example/laut/2024/05/01/new-ferry#not%C3%AB">†</a>'), {
        head: '<base href="https://www.kabar.example/laut/2024/05/01/new-ferry">',
        after: '<div class="widget"><p><a name="notë">†</a> Minutes of the board, page 4.</p></div>',
      }),
    ],
  ])('%s is shown at the end, once, and leads back', async (_, html) => {
    const { body, report } = await read(html);
    const link = body.querySelector('p a[href^="#"]');
    const note = follow(body, link);
    expect(note?.localName).toBe('li');
    expect(note?.textContent).toContain('Minutes of the board, page 4.');
    expect(body.textContent?.split('Minutes of the board').length).toBe(2);
    const backs = note?.querySelectorAll('a[href^="#"]');
    expect(backs).toHaveLength(1);
    expect(follow(body, backs?.[0])?.closest('p')?.textContent).toContain(lines[0].slice(0, 20));
    expect(report.removals.map(({ text }) => text).join()).not.toContain('Minutes of the board, page 4.');
  });

  it('has the number that its mark says', async () => {
    const { body } = await read(
      page(mark('<a href="#n7">7</a>'), { after: '<aside><p id="n7">Minutes of the board.</p></aside>' }),
    );
    expect(body.querySelector('ol > li')?.getAttribute('value')).toBe('7');
  });

  it('stays where it is in the body', async () => {
    const { body } = await read(
      page(`${mark('<a href="#n1">1</a>')}<p id="n1">Note: ${lines[2]}</p>${paragraphs(3, 4)}`),
    );
    expect(body.querySelector('li')).toBeNull();
    expect(follow(body, body.querySelector('a'))?.textContent).toContain('Note:');
  });

  it('whose mark is not in the text is not shown', async () => {
    const { body } = await read(
      page(paragraphs(0, 6), {
        after:
          '<aside><p>Other story<a href="#x1">1</a></p><div id="x1"><p>Not of this story.</p></div></aside>',
      }),
    );
    expect(body.textContent).not.toContain('Not of this story.');
  });

  it('is no whole section to which a short link leads', async () => {
    const { body } = await read(
      page(mark(' <a href="#s2">2</a>'), {
        after: '<section id="s2"><h2>Comments</h2><p>First!</p></section>',
      }),
    );
    expect(body.textContent).not.toContain('First!');
  });
});

it('two names that differ in odd characters alone are two places', async () => {
  const { body } = await read(
    page(`${mark('<a href="#n(1)">1</a><a href="#n[1]">2</a>')}`, {
      after: '<aside><p id="n(1)">Note of the chair.</p><p id="n[1]">Note of the yard.</p></aside>',
    }),
  );
  const [one, two] = [...body.querySelectorAll('p > a[href^="#"]')].map(
    (link) => follow(body, link)?.textContent,
  );
  expect(one).toContain('chair');
  expect(two).toContain('yard');
});

it.each(['<a name="part-2"></a>', '<span id="part-2"></span>'])(
  'a line of the text to which a number leads stands there once, and is where it leads: %s',
  async (anchor) => {
    const line =
      'The harbour office keeps a book of every crossing since the first boat left the pier that spring.';
    const leads =
      '<p>As told in part <a href="#part-2">2</a> of this report, the crossings were many in all of that year.</p>';
    const { body } = await read(
      page(`${paragraphs(0, 2)}${leads}${paragraphs(2, 4)}<p>${anchor}${line}</p>${paragraphs(4, 6)}`),
    );
    expect(body.textContent?.split(line)).toHaveLength(2);
    const name = body.querySelector('a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
    expect(body.querySelector(`[id="${name}"]`)?.textContent).toBe(line);
  },
);

describe('a note that the page lays beside its text', () => {
  const rest = paragraphs(1, 6);
  it.each([
    [
      'in a popover that a button opens',
      `<p>${lines[0]}<button popovertarget="pop">1</button><span popover id="pop" hidden>Minutes of the board, page 4.</span></p>${rest}`,
    ],
    [
      'in the margin, behind a switch',
      `<p>${lines[0]}<label for="sn-a" class="margin-toggle"></label><input type="checkbox" id="sn-a"><span class="sidenote">Minutes of the board, page 4.</span> They were read.</p>${rest}`,
    ],
    [
      'set small behind its number',
      `<p>${lines[0]}<sup>1</sup><small class="x">Minutes of the board, page 4.</small> It was read.</p>${rest}`,
    ],
    [
      'in an aside with the number that the text raises',
      `<div><div><p>${lines[0]}<sup>1</sup></p></div><aside><ol start="1"><li>Minutes of the board, page 4.</li></ol></aside></div>${rest}`,
    ],
    [
      'below the article, where nothing links to it',
      `<p>${lines[0]}<sup>1</sup></p>${rest}<div class="post-footnotes"><h4>Notes</h4><p><sup>1</sup> Minutes of the board, page 4.</p></div>`,
    ],
  ])('%s: the sentence goes on, and the note is told once', async (_, inner) => {
    const { body } = await read(page(inner));
    const text = (body.textContent ?? '').replace(/\s+/g, ' ');
    expect(text.split('Minutes of the board, page 4.')).toHaveLength(2);
    expect(text).not.toMatch(/it\.1?\s?Minutes/);
    const mark = body.querySelector('sup a[href^="#"]');
    expect(follow(body, mark)?.textContent).toContain('Minutes of the board, page 4.');
  });

  it('stays where it is, if no mark leads to it', async () => {
    const note = `<div id="footnote-1" class="footnote-content"><p>[1] Minutes of the board, which met on the third of May in the old hall of the harbour.</p></div>`;
    const { body } = await read(page(`${paragraphs(0, 6)}${note}`));
    expect(body.textContent).toContain('[1] Minutes of the board');
  });

  it('is none where a number is a power, and something small stands elsewhere', async () => {
    const inner = `<p>The slip has 40 m<sup>2</sup> of planks, and each of them was cut by hand in the old yard on the hill.</p>${rest}`;
    const { body } = await read(page(inner));
    expect(body.querySelector('sup a')).toBeNull();
  });
});
