// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (inner: string) => blockLines((await read(page(inner))).article.body).lines;
const part = (given: string, heading: string, from: number, to: number) =>
  `<section ${given}><h2>${heading}</h2>${paragraphs(from, to)}</section>`;

describe('a section with paragraphs of the body, amid them', () => {
  it.each([
    ['id="comments-on-the-plan"', 'Comments on the plan'],
    ['id="related"', 'Related families'],
    ['id="newsletter"', 'The letter of 1911'],
    ['class="share"', 'A share of the catch'],
  ])('stays where only its name (%s) speaks against it', async (given, heading) => {
    const inner = `${part('id="plan"', 'The plan', 0, 2)}${part(given, heading, 2, 4)}${part('id="view"', 'The view', 4, 6)}`;
    expect(await shown(inner)).toEqual([
      'The plan',
      ...lines.slice(0, 2),
      heading,
      ...lines.slice(2, 4),
      'The view',
      ...lines.slice(4, 6),
    ]);
  });

  it.each([
    ['it asks for something', '<form><input type="email"><button>Send</button></form>'],
    [
      'it leads on to stories',
      '<h3><a href="/a">Pier closed for a month</a></h3><h3><a href="/b">Market moves to the hill</a></h3>',
    ],
    ['its words are those of a promo', '<p>Sign up for our newsletter and read all of it first.</p>'],
  ])('goes where its name says so and %s', async (_, more) => {
    const text =
      'Every morning we write down what the harbour talks of, and send it before the first boat leaves the pier.';
    const box = `<section class="newsletter related"><p>${text}</p>${more}</section>`;
    const inner = `<section>${paragraphs(0, 3)}</section>${box}<section>${paragraphs(3, 6)}</section>`;
    expect(await shown(inner)).toEqual([...lines]);
  });
});

describe('short lines with figures', () => {
  it.each([
    'Measured Hull: 150-117-142 cm',
    'Season: 2021-2022 in the north',
    'Tel: 03-5978-7591 Fax: 03-5978-7518',
  ])('are no dates: %s', async (line) => {
    expect(await shown(`<p>${lines[0]}</p><p>${line}</p>${paragraphs(1, 6)}`)).toContain(line);
    expect(await shown(`${paragraphs(0, 6)}<p>${line}</p>`)).toContain(line);
  });

  it.each(['1 May 2024', 'May 1, 2024 at 10:30', '01.05.2024', '3 yanvar 2024'])(
    'are dates: %s',
    async (line) => {
      expect(await shown(`<div class="when">${line}</div>${paragraphs(0, 6)}`)).toEqual([...lines]);
    },
  );

  it('are no sign-off where they name a work in print', async () => {
    const line = 'Source: Marlow P, Hendry K et al. How tides are felt. Annals of Harbours. 2019.';
    expect((await shown(`${paragraphs(0, 6)}<p>${line}</p>`)).at(-1)).toBe(line);
    expect(await shown(`${paragraphs(0, 6)}<p>Source: Northport Agency</p>`)).toEqual([...lines]);
  });

  it('stay where the writer discloses something', async () => {
    const line = 'Disclaimer: the editor once worked for the company that runs the locks.';
    expect(await shown(`${paragraphs(0, 3)}<p><em>${line}</em></p>${paragraphs(3, 6)}`)).toContain(line);
  });
});

describe('what is repeated', () => {
  it('stays where it is code, or leads on to something else each time', async () => {
    const pre = `<pre><code><div>let boats = [];</div><div>board(boats);</div></code></pre>`;
    const lead = '<p>Whoever holds the key of the slip can…</p>';
    const inner = [0, 2, 4].map((from) => `${paragraphs(from, from + 2)}${lead}${pre}`).join('');
    const found = await shown(inner);
    expect(found.filter((line) => line.startsWith('Whoever'))).toHaveLength(3);
    expect(found.join(' ').split('board(boats)').length).toBe(4);
  });

  it('stays once where the whole body stands on the page for each size of window', async () => {
    const copy = (name: string) => `<div class="${name}">${paragraphs(0, 6)}</div>`;
    const { article } = await read(page(`${copy('wide')}${copy('middle')}${copy('small')}`));
    expect(blockLines(article.body).lines).toEqual([...lines]);
  });

  it('goes where it stands in for an embed', async () => {
    const blocked =
      '<p>Your choice of privacy keeps this post from being shown here until you allow all of them to load.</p>';
    const inner = [0, 2, 4].map((from) => `${paragraphs(from, from + 2)}${blocked}`).join('');
    expect(await shown(inner)).toEqual([...lines]);
  });
});

it('a button that is a word of a sentence stays a word', async () => {
  const inner = `<p>The board calls it <button type="button" aria-haspopup="dialog"><em>a slip</em></button> of the old kind, and wants it gone.</p>`;
  expect(await shown(`${paragraphs(0, 3)}${inner}${paragraphs(3, 6)}`)).toContain(
    'The board calls it a slip of the old kind, and wants it gone.',
  );
  const tool = `<p>${lines[3]} <button>Listen to this</button></p>`;
  expect(await shown(`${paragraphs(0, 3)}${tool}${paragraphs(4, 6)}`)).toEqual([...lines]);
});
