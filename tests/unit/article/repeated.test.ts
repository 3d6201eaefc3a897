// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (inner: string) => blockLines((await read(page(inner))).article.body).lines;
const text = paragraphs(0, 6);
const SORRY = '<p class="embed">This player needs your leave for other sites.</p>';

describe('what stands on a page again and again', () => {
  it('goes, where it stands in for something else', async () => {
    expect(await shown(`${SORRY}${paragraphs(0, 3)}${SORRY}${paragraphs(3, 6)}${SORRY}`)).toEqual([...lines]);
  });

  it('stays where it leads in a list each time', async () => {
    const said = 'Whoever came too late for that could still:';
    const part = (at: number) => `<p>${said}</p><ul><li>Walk ${at} miles</li><li>Row ${at} miles</li></ul>`;
    const found = await shown(`${text}${[2, 3, 4].map(part).join(paragraphs(0, 1))}${paragraphs(1, 2)}`);
    expect(found.filter((line) => line === said)).toHaveLength(3);
  });

  it('stays once where the page has the whole story in copies, for windows of each width', async () => {
    const copies = ['wide', 'narrow', 'phone'].map((name) => `<div class="${name}">${text}</div>`).join('');
    expect(await shown(copies)).toEqual([...lines]);
  });

  it('goes where it comes anew in one block, however much it says: a ticker', async () => {
    const ticker = Array.from(
      { length: 24 },
      (_, at) => `<p>${'Prices rose and fell again. '.repeat(5 + (at % 4))}</p>`,
    );
    expect(await shown(`${text}<div>${ticker.join('')}</div>`)).toEqual([...lines]);
  });

  it('stays in listings', async () => {
    const listing = '<pre><div>let boat = 1;</div><div>row(boat, far);</div></pre>';
    const found = await shown(
      `${text}${[1, 2, 3].map(() => listing).join(paragraphs(0, 1))}${paragraphs(1, 2)}`,
    );
    expect(found.filter((line) => line.includes('row(boat, far);'))).toHaveLength(3);
  });
});

describe('a rule that knows by names, labels or links alone', () => {
  it('leaves notes, though their list is named for paper', async () => {
    const notes = `<ol class="footnotes footnote-print-only"><li>The board counts boats by the quay they lie at.</li><li>Not in winter, when most of them are ashore.</li></ol>`;
    expect(await shown(`${text}${notes}`)).toContain('The board counts boats by the quay they lie at.');
  });

  it('leaves a linked heading that a paragraph of the body follows', async () => {
    const things = [1, 2, 3].map(
      (at) =>
        `<h3><a href="https://shop.example/${at}">The rowing boat of builder number ${at}</a></h3>${paragraphs(at, at + 1)}`,
    );
    const found = await shown(`${text}${things.join('')}`);
    expect(found.filter((line) => line.startsWith('The rowing boat of builder'))).toHaveLength(3);
  });

  it('takes the word off a picture above its caption, and leaves both', async () => {
    const picture = (at: number) =>
      `<div class="shot"><div class="wrap"><img src="https://cdn.example/${at}.jpg" width="800" height="500" alt=""><span>Lihat Foto</span></div><div class="shot__caption">The quay in the winter of ${1990 + at}.</div></div>`;
    const { article } = await read(page(`${paragraphs(0, 3)}${picture(1)}${paragraphs(3, 6)}`));
    expect(article.body).toContain('1.jpg');
    expect(blockLines(article.body).captions.join()).toContain('The quay in the winter of 1991.');
    expect(article.body).not.toContain('Lihat Foto');
  });
});
