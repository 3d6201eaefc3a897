// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (inner: string, around: object = {}) =>
  blockLines((await read(page(inner, around))).article.body).lines;
const amid = (block: string) => `${paragraphs(0, 3)}${block}${paragraphs(3, 6)}`;
const site = '<meta property="og:site_name" content="Coast Herald">';

describe('blocks of their own that speak for the page go', () => {
  it.each([
    [
      'a sentence above a button',
      '<div class="pp"><p>Balances of the companies stand open in Harbour Plus, from two coins a day and person.</p><a href="#">See the offers</a></div>',
    ],
    [
      'a question above a paid link',
      '<div class="k"><p>Looking for a lamp that stands the rain? Our desk has tried eleven of them on the pier.</p><a rel="sponsored" href="/shop/lamp">Buy it here</a></div>',
    ],
    [
      'what is said in the place of a chart that has not come',
      '<div class="chart-embed" data-src="https://charts.example/embed/12"><p>The interactive chart can’t be shown here. Load the page again, or open it elsewhere.</p></div>',
    ],
    [
      'the title of a short film that is not there',
      '<div class="sh"><h4>Chosen clips</h4><div class="c" data-yt="x"><p>A dog that waits for its boat each evening</p></div></div>',
    ],
    [
      'what a player says before it plays',
      '<div class="inread-video"><p>The film begins soon, you may skip it in a moment</p></div>',
    ],
    [
      'the written place of a film with what leads to it',
      '<div class="f"><p>See the film below:</p><p>Film: the market waits for word from the mint</p><p>[Films: Coast 24]</p></div>',
    ],
    [
      'a line beside an advertisement',
      '<div class="vi"><div class="ads-wrapper"><div id="gpt-1">Advertisement</div></div><small>Scroll on, and the film will be gone.</small></div>',
    ],
    [
      'what is left of a card of another story',
      '<div class="pt"><span>Read also</span><a href="/old-bridges">These bridges are the weakest of the coast</a><p>With a map, the year and the mark of the last test.</p></div>',
    ],
  ])('amid the story: %s', async (_, block) => {
    expect(await shown(amid(block))).toEqual([...lines]);
  });

  it.each([
    [
      'a slanted line about the newsletter',
      '<p class="q"><i>You may follow the coast in your networks, or ask here for our weekly newsletter on the sea.</i></p>',
    ],
    [
      'a line about notifications',
      '<p class="zz">Turn on the notifications so that whatever happens anywhere reaches you within minutes.</p>',
    ],
    [
      'who made the summary',
      '<div class="an">Part of what stands summarised here was drafted with artificial intelligence, then checked.</div>',
    ],
    [
      'the site and a network',
      '<div class="q2"><p>Find Coast Herald in Google News and learn sooner what others learn tomorrow morning.</p></div>',
    ],
    [
      'a call for stories',
      '<div class="src"><p>Want to publish something yourself? Mail pictures, videos or writing towards our editors and collect rewards.</p></div>',
    ],
  ])('below it: %s', async (_, block) => {
    expect(await shown(`${paragraphs(0, 6)}${block}`, { head: site })).toEqual([...lines]);
  });

  it('a reading aloud is offered above it', async () => {
    const block =
      '<div class="au"><p>Listen to this article with a voice that nobody has. Five minutes and twelve seconds.</p></div>';
    const html = page(paragraphs(0, 6)).replace('<div class="body">', `${block}<div class="body">`);
    expect(blockLines((await read(html)).article.body).lines).toEqual([...lines]);
  });
});

describe('blocks of their own that tell of the story are none of these', () => {
  /** What went as a notice of the page. */
  const gone = async (inner: string) =>
    (await read(page(inner))).report.removals.filter(({ rule }) => rule === 'notice of the page');
  const facts = '<h3>The ferry in figures</h3><ul><li>80 seats</li><li>12 knots</li></ul>';

  it.each([
    [
      'a fact with a link to its source',
      '<div class="fact"><p>The old ferry was built in 1961 and carries eighty people.</p><a href="https://register.example/ferry">Register of ships</a></div>',
    ],
    ['a short quote', '<div class="pull">“Nobody would be asked for more.”</div>'],
    [
      'a question that the story asks',
      '<div class="x"><p>Who will pay for the ferry? The board says that it has the money.</p></div>',
    ],
    [
      'a note in small letters',
      '<div class="n"><small>The ferry is named after the lighthouse.</small></div>',
    ],
    ['a heading in a box', '<div class="part"><h2>The second boat</h2></div>'],
    [
      'a remark in brackets',
      '<div class="x"><p>The chair [Odile Marchetti: in office since spring] was not there.</p></div>',
    ],
    ['facts with a button below', `<div class="facts">${facts}<button>Share</button></div>`],
  ])('%s', async (_, block) => {
    expect(await gone(amid(block))).toEqual([]);
  });

  it.each([
    [
      'a correction',
      '<div class="corr"><p>An earlier version of this text gave a wrong year for the first ferry of the islands.</p></div>',
    ],
    [
      'what the writer owns to',
      '<p class="own"><em>The brother of the writer sails one of the boats that are named in this story.</em></p>',
    ],
    [
      'an answer of the board',
      '<div class="reply"><p>What does the board say to that? It will answer the fishermen by letter in June.</p></div>',
    ],
  ])('below it: %s', async (_, block) => {
    expect(await gone(`${paragraphs(0, 6)}${block}`)).toEqual([]);
  });

  it('the lead in a shape of its own, with the name of the site in its dateline', async () => {
    const lead = `<p class="lead">NORTHPORT, Coast Herald - ${lines[0]}</p>`;
    const { article } = await read(page(`${lead}${paragraphs(1, 6)}`, { head: site }));
    expect(blockLines(article.body).lines[0]).toContain(lines[0]);
  });

  it('a service that the story itself is about', async () => {
    const about = lines
      .map((line, at) => `<p>${at % 2 ? line : line.replace('ferry', 'newsletter')}</p>`)
      .join('');
    const block = '<div class="s"><p>The newsletter of the board is read by eleven people.</p></div>';
    expect(await gone(`${about}${block}<p>${lines[1]}</p>`)).toEqual([]);
  });
});

describe('cards of other stories below the last paragraph', () => {
  const card = (at: number, words: string) =>
    `<div class="c"><a href="/read/${at}"><img src="/t${at}.jpg" alt=""></a><div><a href="/read/${at}"><h3>A title that names another story ${at}</h3></a><p class="d">${words}</p></div></div>`;
  const words =
    'What has happened there, who has been asked about it, and why nobody will say so before the autumn comes.';
  const cards = [1, 2, 3, 4, 5].map((at) => card(at, words.replace('autumn', `autumn of ${at}`))).join('');

  it('go, however much they say together', async () => {
    const html = page(paragraphs(0, 6), { after: '' }).replace(
      '</article>',
      `<div class="list"><h2>Whatever this site calls them</h2>${cards}</div></article>`,
    );
    expect(blockLines((await read(html)).article.body).lines).toEqual([...lines]);
  });

  it('stay where their paragraphs are the story', async () => {
    const items = lines
      .map(
        (line, at) =>
          `<div class="item"><h3><a href="/read/${at}">Boat number ${at}</a></h3><p>${line}</p></div>`,
      )
      .join('');
    const shownLines = await shown(items);
    for (const line of lines) expect(shownLines).toContain(line);
  });
});
