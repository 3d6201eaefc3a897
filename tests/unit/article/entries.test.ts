// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lines, paragraphs, read } from '../../helpers/story';

const head = (name: string, more = '') =>
  `<!doctype html><html lang="en"><head><title>${name}</title>${more}</head>`;
const live =
  '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The ferry sails"}</script>';
const texts = [lines[0], 'The rope is off.', lines[2], lines[3]];
const times = ['12:40', '12:05', '11:30', '11:10'];

/** A page that reports entry by entry; `entry` writes one. */
const report = (entry: (time: string, text: string, at: number) => string, { top = '', said = live } = {}) =>
  `${head('The ferry sails - Kabar', said)}<body><main><h1>The ferry sails</h1>${top}<div class="flow">${times
    .map((time, at) => entry(time, texts[at] as string, at))
    .join('')}</div></main></body></html>`;

async function linesOf(html: string, url?: string): Promise<string[]> {
  const { body } = await read(html, { url });
  return Array.from(
    body.querySelectorAll('h2, h3, h4, p, li, span'),
    (line) => line.textContent?.trim() ?? '',
  );
}

describe('a live report keeps the time of each entry, the first too, and its short entries', () => {
  it.each<[string, string]>([
    [
      'linked to the entry',
      report(
        (time, text, at) =>
          `<article id="e${at}"><p><a href="#e${at}"><time>${time}</time></a></p><p>${text}</p></article>`,
      ),
    ],
    [
      'in a span',
      report(
        (time, text) => `<div class="entry"><span class="t">${time}</span><h3>Seen</h3><p>${text}</p></div>`,
      ),
    ],
    [
      'with a zone, linked to a page of the entry',
      report(
        (time, text, at) =>
          `<div><p><a href="/laut/ferry?post=${at}">${time} GMT</a></p><h2>Seen</h2><p>${text}</p></div>`,
      ),
    ],
    [
      'beside the text',
      report(
        (time, text, at) =>
          `<div class="row"><div><a href="#k${at}">${time}</a></div><div><h4>Seen</h4><p>${text}</p></div></div>`,
      ),
    ],
    [
      'where only a name says that it is live',
      report((time, text) => `<div><p class="t">${time}</p><p>${text}</p></div>`, { said: '' }).replace(
        '"flow"',
        '"live-blog"',
      ),
    ],
  ])('%s', async (_, html) => {
    const body = (await read(html)).body.textContent ?? '';
    for (const [at, time] of times.entries()) {
      expect(body).toContain(time);
      expect(body).toContain(texts[at]);
    }
  });
});

describe('what sums a report up', () => {
  const list =
    '<ul><li>The new ferry sails at noon, three weeks late.</li><li>The chair speaks at eleven.</li></ul>';
  it.each([
    ['in a block named summary', `<div class="summary"><h2>What we know</h2>${list}</div>`],
    ['in an aside', `<aside><h3>At a glance</h3>${list}</aside>`],
    ['in a section without a name', `<section><h2>Key points</h2>${list}</section>`],
  ])('stays above it: %s', async (_, top) => {
    const html = report((time, text) => `<article><p><time>${time}</time></p><p>${text}</p></article>`, {
      top,
    });
    const { body, article } = await read(html);
    expect(article.standfirst).toBeUndefined();
    expect(body.textContent).toContain('three weeks late');
    expect(body.querySelector('h2, h3')?.textContent).toMatch(/What we know|At a glance|Key points/);
  });

  it('is no list of links, and no form', async () => {
    const top = `<div><h3>Also today</h3><ul><li><a href="/laut/1">A pier is closed for the summer</a></li><li><a href="/laut/2">A crane is sold</a></li></ul></div>
      <div class="box"><h3>Letters</h3><p>Our letter comes each morning.</p><form><input><button>Send</button></form></div>`;
    const html = report((time, text) => `<article><p><time>${time}</time></p><p>${text}</p></article>`, {
      top,
    });
    const { body } = await read(html);
    expect(body.textContent).not.toMatch(/Also today|crane|Letters/);
  });
});

describe('whole posts one after another', () => {
  const names = ['Ropes of the old ferry', 'Painting a hull', 'Three knots'];
  const posts = (post: (name: string, at: number) => string) =>
    `${head('Odile writes')}<body><header><h1><a href="/">Odile writes</a></h1></header><main>${names.map(post).join('')}</main></body></html>`;
  const text = (at: number) => paragraphs(at * 2, at * 2 + 2);
  it.each<[string, string]>([
    [
      'in articles',
      posts((name, at) => `<article><h2><a href="/p/${at}">${name}</a></h2>${text(at)}</article>`),
    ],
    [
      'in plain blocks',
      posts(
        (name, at) => `<div class="post"><h3><a href="/p/${at}">${name}</a></h3><div>${text(at)}</div></div>`,
      ),
    ],
    [
      'below a heading with the day',
      posts(
        (name, at) =>
          `<div class="day"><h2>May ${9 - at}, 2024</h2><div class="post"><h3><a href="/p/${at}">${name}</a></h3><div>${text(at)}</div></div></div>`,
      ),
    ],
    [
      'each with a heading of the first rank',
      posts((name, at) => `<article><h1><a href="/p/${at}">${name}</a></h1>${text(at)}</article>`),
    ],
  ])('keep their titles and all of their text: %s', async (_, html) => {
    const found = await linesOf(
      html
        .replace('<h1><a href="/">Odile', '<p><a href="/">Odile')
        .replace('writes</a></h1>', 'writes</a></p>'),
      'https://odile.example/',
    );
    const { article, body } = await read(html, { url: 'https://odile.example/' });
    const shown = `${article.title} ${body.textContent}`; // the first may be taken for the title of the page
    for (const line of lines) expect(found.join(' ')).toContain(line);
    for (const name of names) expect(shown).toContain(name);
  });

  it('are none where one of them is the story of the page, and the others cards below it', async () => {
    const cards = names
      .map((name, at) => `<article><h2><a href="/p/${at}">${name}</a></h2><p>${lines[at]}</p></article>`)
      .join('');
    const html = `${head('The ferry sails')}<body><main><article><h1>The ferry sails</h1>${paragraphs(0, 6)}</article>${cards}</main></body></html>`;
    const { body } = await read(html);
    expect(body.textContent).not.toMatch(/knots|hull/);
  });
});
