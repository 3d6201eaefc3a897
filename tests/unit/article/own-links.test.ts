// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (inner: string) => blockLines((await read(page(inner))).article.body).lines;
const amid = (inner: string) => shown(`${paragraphs(0, 3)}${inner}${paragraphs(3, 6)}`);
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('a list of links is the story’s', () => {
  const papers = [
    link('/files/survey.pdf', 'A survey of the slips'),
    link('/files/costs.pdf', 'What dredging costs'),
  ];

  it('where a sentence introduces it', async () => {
    const found = await amid(`<p>The board laid two papers on the table:</p>${list(...papers)}`);
    expect(found.slice(3, 6)).toEqual([
      'The board laid two papers on the table:',
      'A survey of the slips',
      'What dredging costs',
    ]);
  });

  it('where its items are sentences', async () => {
    const items = [
      link('/a', 'The slip was closed in May after a crane had fallen into it.'),
      link('/b', 'The second boat was ordered from a yard on the mainland.'),
    ];
    expect(await amid(list(...items))).toContain('The second boat was ordered from a yard on the mainland.');
  });

  it('where it hangs from an item of another', async () => {
    const inner = list(
      link('/wish/1', 'Ring the bell twice in fog'),
      link('/wish/2', 'A shelter on the pier'),
    );
    const found = await amid(`<ul><li>The timetable was printed.</li><li>Still to do: ${inner}</li></ul>`);
    expect(found).toContain('A shelter on the pier');
  });

  it('where it names sources below a heading, at the end', async () => {
    const sources = list(
      link('https://yard.example/log', 'https://yard.example/log'),
      link('https://coast.example/minutes', 'Minutes of the coast guard'),
    );
    const found = await shown(`${paragraphs(0, 6)}<h2>References</h2>${sources}`);
    expect(found.slice(-3)).toEqual(['References', 'https://yard.example/log', 'Minutes of the coast guard']);
  });

  it('and is not where it only stands amid the paragraphs, or below a label', async () => {
    const others = list(
      link('/2024/04/30/one', 'Pier closed for a month'),
      link('/2024/04/30/two', 'Market moves to the hill'),
    );
    expect(await amid(others)).toEqual([...lines]);
    expect(await amid(`<p><strong>Related:</strong></p>${others}`)).toEqual([...lines]);
    expect(await amid(`<h3>More from the harbour</h3>${others}`)).toEqual([...lines]);
  });
});

describe('a line that is a link is the story’s', () => {
  it('where it heads a paragraph and leads to another site', async () => {
    const inner = `<h2>${link('https://gazette.example/1', 'Inspectors put off their report')}</h2>`;
    expect(await amid(inner)).toContain('Inspectors put off their report');
  });

  it('where it is a numbered reference', async () => {
    const inner = `<h2>References</h2><p>1. ${link('https://w.example/1', 'Slips and how they silt up')}</p><p>2. ${link('https://w.example/2', 'Ferries of the north')}</p>`;
    expect((await shown(`${paragraphs(0, 6)}${inner}`)).slice(-3)).toEqual([
      'References',
      '1. Slips and how they silt up',
      '2. Ferries of the north',
    ]);
  });

  it('where it is a sentence amid the body, in a block of its own', async () => {
    const sentence =
      'Engineers had warned of the silt in a letter to the board eleven months before the vote was taken.';
    expect(
      await amid(`<div class="m"><p>${link('/letters/silt', `<b>${sentence}</b>`)}</p></div>`),
    ).toContain(sentence);
  });

  it('where it is the greater part of the opening sentence', async () => {
    const words = 'Half of what the new ferry costs comes from the county, a clerk told the council at dusk';
    const found = await shown(`<p>${link('/speaker', words)}.</p>${paragraphs(0, 6)}`);
    expect(found[0]).toBe(`${words}.`);
  });

  it('and is not where it is a headline of the same site', async () => {
    const title = 'Market of the old town moves to the hill for the summer';
    expect(await amid(`<p>${link('/2024/04/30/market', title)}</p>`)).toEqual([...lines]);
  });

  it('nor where it leads to an account or a shop of apps', async () => {
    const line = `<p>${link('https://t.me/northport', 'Our channel with all the boats of the day')}</p>`;
    expect(await amid(line)).toEqual([...lines]);
  });
});

describe('a table of data', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  it('keeps its cells that are links, and columns called as clutter is', async () => {
    const table = `<table><tr><th>Boat</th><th>Author</th><th>Comment</th></tr>${row('Alma', 'Ann', 'takes in water at the bow')}${row('Bris', 'Tom', 'loses time when it turns')}</table>`;
    expect(await amid(table)).toEqual(
      expect.arrayContaining(['Author', 'Comment', 'loses time when it turns']),
    );
  });

  it('keeps a schedule whose events are links', async () => {
    const table = `<table>${row('Monday', '10:00', link('/e/1', 'Opening of the new slip'))}${row('Friday', '18:00', link('/e/2', 'Songs of the old ferrymen'))}</table>`;
    expect(await amid(table)).toEqual(
      expect.arrayContaining(['Opening of the new slip', 'Songs of the old ferrymen']),
    );
  });

  it('is none where cells lay out links to other stories', async () => {
    const table = `<table>${row(link('/2024/04/30/one', 'Pier closed for a month, says the board'))}${row(link('/2024/04/30/two', 'Market of the old town moves to the hill'))}</table>`;
    expect(await amid(table)).toEqual([...lines]);
  });
});
