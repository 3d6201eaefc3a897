// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lines, page, paragraphs, read } from '../../helpers/story';

const title = 'New ferry for the outer islands';
const story = `<article><header><h1>${title}</h1></header><div>By <span>Nat Vell</span></div><div class="text">${paragraphs(0, 6)}</div></article>`;
const stream = Array.from(
  { length: 12 },
  (_, at) =>
    `<li><div>World</div><h3><a href="/w/${at}">Something else happened, number ${at}</a></h3><p>Elsewhere something happened at number ${at}, and it was told of at some length by those who saw it from the road.</p></li>`,
).join('');
const around = (body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

describe('a stream of teasers before the story that was opened goes', () => {
  it.each([
    ['beside it', `<div><ul>${stream}</ul></div><div>${story}</div>`],
    [
      'where it lies in a block named a modal',
      `<div><ul>${stream}</ul></div><div><div class="modal">${story}</div></div>`,
    ],
    ['where it lies in a dialog', `<main><ul>${stream}</ul></main><dialog open>${story}</dialog>`],
    [
      'where it lies in what says it is a dialog',
      `<main aria-hidden="true"><ul>${stream}</ul></main><div role="dialog" aria-modal="true" class="overlay"><button>Close</button>${story}</div>`,
    ],
  ])('%s', async (_, body) => {
    const text = (await read(around(body))).body.textContent ?? '';
    for (const line of lines) expect(text).toContain(line);
    expect(text).not.toContain('Elsewhere something');
  });

  it('but a story that begins above its headline stays whole', async () => {
    const text = (
      await read(
        around(`<article><div>${paragraphs(0, 3)}<h1>${title}</h1>${paragraphs(3, 6)}</div></article>`),
      )
    ).body.textContent;
    for (const line of lines) expect(text).toContain(line);
  });
});

describe('a template of the builder beside the text that took its place goes', () => {
  const own = `<div class="rich live">${paragraphs(0, 6)}</div>`;
  it.each([
    [
      'with headings that name themselves',
      `<div class="rich"><h2>This is an H2</h2><p>Here a designer sees how a paragraph of this block looks, and how it stands beside a picture.</p></div>${own}`,
      'designer',
    ],
    [
      'with the words that printers set',
      `<div class="rich"><h3>Heading 3</h3><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.</p><ul><li>Item 1</li></ul></div>${own}`,
      'Item 1',
    ],
    [
      'below the text, with the words of a builder',
      `${own}<div class="rich"><h3>About it</h3><p>The rich text element allows you to create and format headings, paragraphs, pictures and films all in one place.</p></div>`,
      'rich text',
    ],
  ])('%s', async (_, inner, junk) => {
    const text = (await read(page(inner))).body.textContent ?? '';
    for (const line of lines) expect(text).toContain(line);
    expect(text).not.toContain(junk);
  });

  it('but a text about headings stays', async () => {
    const inner = `${paragraphs(0, 2)}<h2>This is an H2</h2>${paragraphs(2, 4)}<h3>Heading 3</h3>${paragraphs(4, 6)}`;
    const { body } = await read(page(inner));
    expect(Array.from(body.querySelectorAll('h2, h3'), (one) => one.textContent)).toEqual([
      'This is an H2',
      'Heading 3',
    ]);
  });
});
