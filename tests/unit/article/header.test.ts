// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const readBody = async (inner: string) => {
  const { article, report } = await read(page(inner));
  return { article, lines: blockLines(article.body).lines, removals: report.removals };
};
const text = paragraphs(0, 6);
const DECK = '<h2>Fishermen say that nobody asked them</h2>';

describe('a heading with which the body begins', () => {
  it('is shown in the header as standfirst, where it is the only one of its rank', async () => {
    const { article, lines: shown } = await readBody(`${DECK}${text}`);
    expect(article.standfirst).toBe('Fishermen say that nobody asked them');
    expect(shown).toEqual([...lines]);
  });

  it.each([
    [
      'heads the first of several parts',
      `${DECK}${paragraphs(0, 3)}<h2>What comes next year</h2>${paragraphs(3, 6)}`,
    ],
    ['is a name of a part', `<h2>The background</h2>${text}`],
    [
      'heads a list',
      `<h2>What the harbour board wants to buy</h2><ul><li>A ferry</li><li>Paint</li></ul>${text}`,
    ],
  ])('stays where it %s', async (_, inner) => {
    const { article, lines: shown } = await readBody(inner);
    expect(article.standfirst).toBeUndefined();
    expect(shown[0]).toBe(/<h2>(.*?)<\/h2>/.exec(inner)?.[1]);
  });

  it('goes where it is the title, with a kicker before it', async () => {
    const heading = '<h3><span>Outer islands</span> - <span>New ferry for the outer islands</span></h3>';
    const { article, lines: shown } = await readBody(`${heading}${text}`);
    expect(article.title).toBe('New ferry for the outer islands');
    expect(shown).toEqual([...lines]);
  });
});

describe('a heading in pieces', () => {
  it.each([
    '<h2><div class="spacer"></div>What comes next year</h2>',
    '<h2><strong><div class="spacer"></div>What comes ne</strong><strong>xt year<div class="spacer"></div></strong></h2>',
  ])('is one line: %s', async (heading) => {
    const { lines: shown } = await readBody(`${paragraphs(0, 3)}${heading}${paragraphs(3, 6)}`);
    expect(shown).toEqual([...lines.slice(0, 3), 'What comes next year', ...lines.slice(3)]);
  });
});

describe('an agency and a place', () => {
  it('below the first paragraph are no text', async () => {
    const inner = `${paragraphs(0, 1)}<div>AFP, NORTHPORT</div>${paragraphs(1, 6)}`;
    expect((await readBody(inner)).lines).toEqual([...lines]);
  });

  it('in a sentence are', async () => {
    const line = 'Reuters, Northport, sold its old boat.';
    const inner = `${paragraphs(0, 1)}<p>${line}</p>${paragraphs(1, 6)}`;
    expect((await readBody(inner)).lines).toContain(line);
  });
});

describe('what a wall keeps elsewhere', () => {
  it('stays in the line in which the page shows it', async () => {
    const inner = text
      .replace('said the money', '<span class="paywall">said the money')
      .replace('for more.', 'for more.</span>');
    expect((await readBody(inner)).lines).toEqual([...lines]);
  });
});

describe('a block whose name says that it stands above the text', () => {
  const TEASER = (inner: string) => `<div class="box box--teaser">${inner}</div>`;

  it('is no standfirst where it leads to other stories', async () => {
    const links =
      '<b>More from the coast</b><ul><li><a href="/a">Ferry to run all winter</a></li><li><a href="/b">Lighthouse gets a new lamp</a></li></ul>';
    const { article } = await readBody(`${paragraphs(0, 2)}${TEASER(links)}${paragraphs(2, 6)}`);
    expect(article.standfirst).toBeUndefined();
  });

  it('is shown with a link in its sentence', async () => {
    const said =
      'The board wants <a href="/c">a second ferry</a>, and the fishermen say that nobody asked them.';
    const { article, lines: shown } = await readBody(`${TEASER(`<p>${said}</p>`)}${text}`);
    expect([article.standfirst, ...shown].join()).toContain('a second ferry, and the fishermen');
  });
});
