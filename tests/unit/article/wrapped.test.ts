// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, read } from '../../helpers/story';

const wrapped = (paragraph: string) => `<div><div>${paragraph}</div></div>`;
const amid = async (inner: string) => {
  const all = lines.map((line) => wrapped(`<p>${line}</p>`));
  const body = [...all.slice(0, 3), inner, ...all.slice(3)].join('');
  return blockLines((await read(page(body))).article.body).lines;
};
const expected = (...inner: string[]) => [...lines.slice(0, 3), ...inner, ...lines.slice(3)];

describe('where each paragraph stands in blocks of its own', () => {
  it('a post that the story quotes stays', async () => {
    const quote = `<blockquote class="twitter-tweet">${wrapped('<p lang="en" dir="ltr">Yes this is the old ferry and yes it floats: <a href="https://t.co/a">https://t.co/a</a></p>')}— Jo Roe (@joroe) <a href="https://twitter.com/joroe/status/1">May 1, 2024</a></blockquote>`;
    expect((await amid(`<div class="embed">${quote}</div>`)).join(' ')).toContain('and yes it floats');
  });

  it('a sentence that is mostly links stays', async () => {
    const sentence = `<p>The gray haze led to <a href="/a">canceled ferries</a>, <a href="/b">closed schools</a>, and created a <a href="/c">public emergency of health</a>. The board handed out <a href="/d">five million face masks to the children in school</a>.</p>`;
    expect(await amid(wrapped(sentence))).toEqual(
      expected(
        'The gray haze led to canceled ferries, closed schools, and created a public emergency of health. The board handed out five million face masks to the children in school.',
      ),
    );
  });

  it('a list of links in a line is left out', async () => {
    const links = `<p>More: <a href="/vote">The vote was put off twice last winter</a>, <a href="/board">The harbour board is split over the ferry</a>, <a href="/mayor">The mayor will not run again in May</a>.</p>`;
    expect(await amid(wrapped(links))).toEqual([...lines]);
  });
});
