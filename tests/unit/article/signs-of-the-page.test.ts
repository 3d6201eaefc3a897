// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (inner: string) => blockLines((await read(page(inner))).article.body).lines;
const above = paragraphs(0, 3);
const below = paragraphs(3, 6);

describe('words that a font shows as pictures', () => {
  const line = (inner: string) => `${above}<p>${inner}</p>${below}`;
  const amid = async (inner: string) => (await shown(line(inner)))[3];

  it.each([
    [
      'named and hidden',
      '<i class="material-icons" aria-hidden="true">anchor</i> The pier is open to all boats.',
    ],
    [
      'at the end of a link',
      'The pier is open to all boats. <a href="/p"><span class="icon">arrow_right_alt</span></a>',
    ],
    ['without a name', '<i aria-hidden="true">keyboard_arrow_down</i>The pier is open to all boats.'],
    [
      'by another name',
      '<span class="ui-icon-glyph" aria-hidden="true">sailing</span> The pier is open to all boats.',
    ],
  ])('go: %s', async (_, inner) => {
    expect(await amid(inner)).toBe('The pier is open to all boats.');
  });

  it.each([
    ['a word in italics', '<i>anchor</i> is what the pilot shouted from the pier.'],
    ['a name in a listing', '<code><span>wait_for_tide</span></code> is what the function is called now.'],
    [
      'a word with a class of its own',
      '<em class="term">anchor</em> is what the pilot shouted from the pier.',
    ],
    ['an account at the beginning', '<span>pier_watch</span> was the first to tell of it.'],
    ['an account amid a sentence', 'They wrote to <span>pier_watch</span> that the boats were late.'],
  ])('stay where they are words: %s', async (_, inner) => {
    const text = new DOMParser().parseFromString(inner, 'text/html').body.textContent;
    expect(await amid(inner)).toBe(text);
  });
});

describe('links at the end of headings', () => {
  const heading = (inner: string, more = '') =>
    `${above}<h2>How it began${inner}</h2>${below}${more}<p>${lines[0].replace('Tuesday', 'Monday')}</p>`;
  const found = async (inner: string, more = '') => (await shown(heading(inner, more)))[3];

  it.each([
    [
      'a word in brackets',
      '<span class="e"><span>[</span><a href="/w?action=edit">edit</a><span>]</span></span>',
    ],
    ['in another language', '<span>[<a href="/w/1">sunting</a> | <a href="/w/2">sumber</a>]</span>'],
    ['a sign', '<a href="#began">¶</a>'],
  ])('go: %s', async (_, inner) => {
    expect(await found(inner)).toBe('How it began');
  });

  it('go where another heading has the same', async () => {
    const link = ' <a href="/copy">Copy link</a>';
    expect(await found(link, `<h2>How it went on${link}</h2>`)).toBe('How it began');
  });

  it.each([
    ['a name that is a link', ' at <a href="/orsholt">Orsholt</a>', 'How it began at Orsholt'],
    ['words in brackets without a link', ' <span>[corrected]</span>', 'How it began [corrected]'],
  ])('stay: %s', async (_, inner, text) => {
    expect(await found(inner)).toBe(text);
  });
});

describe('what a player says of itself', () => {
  it.each([
    [
      'its name, and how far it is',
      '<div class="clip"><span class="x-offscreen">Film player</span><div role="application" aria-label="Film player"><video controls src="/v.mp4"></video><div class="x-bar"><span>00:00</span></div></div></div>',
    ],
    [
      'parts that have names',
      '<div class="box" role="region"><video poster="/p.jpg" src="/v.mp4"></video><div class="q-control-bar"><div><span>Loaded</span>: 0%</div><div><span>Length</span> 1:24</div></div></div>',
    ],
    [
      'buttons beside it',
      '<div><video controls src="/v.mp4"></video><div>Speed <button>1x</button> <button>2x</button></div></div>',
    ],
  ])('goes: %s', async (_, player) => {
    expect(await shown(`${above}${player}${below}`)).toEqual([...lines]);
  });

  it('leaves what is said of the film', async () => {
    const said = 'The ferry leaves the pier for the last time.';
    const player = `<div class="clip"><video controls src="/v.mp4"></video><p>${said}</p></div>`;
    const body = (await read(page(`${above}${player}${below}`))).article.body;
    expect(body).toContain(said);
  });
});
