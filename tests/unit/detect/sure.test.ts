// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/article/detect';
import { headline, ld, page, paragraphs, teasers, text, url } from './pages';

const date = '<time datetime="2025-03-14">14 March 2025</time>';
const head = `<title>${headline} | The Reach</title>`;
const published = '<meta property="article:published_time" content="2025-03-14T09:20:00Z">';
const article = '<meta property="og:type" content="article">';

describe('opening unasked', () => {
  it.each([
    [
      'with all metadata',
      `<h1>${headline}</h1>${paragraphs(8)}`,
      article + published + ld({ '@type': 'NewsArticle', headline }),
    ],
    ['without any', `<h1>${headline}</h1><p>${date}</p>${paragraphs(8)}`, ''],
    ['that is short', `<h1>${headline}</h1>${paragraphs(3)}`, article + published],
    [
      'whose headline is no heading',
      `<table><tr><td><b>${headline}</b></td></tr><tr><td>${date}</td></tr><tr><td>${`${text}<br><br>`.repeat(8)}</td></tr></table>`,
      '',
    ],
    [
      'with many teasers below',
      `<h1>${headline}</h1>${date}<div>${paragraphs(8)}</div>${teasers(30)}`,
      published,
    ],
    [
      'that calls itself a website',
      `<h1>${headline}</h1>${paragraphs(8)}`,
      `<meta property="og:type" content="website">${published}`,
    ],
  ])('is right for an article %s', (_, body, more) => {
    expect(detect(page(body, head + more), url)).toMatchObject({ article: true, sure: true });
  });

  const no: [string, string, string, string][] = [
    [
      'a section front that declares its top story',
      'https://a.example/budaya',
      `<h1>Budaya</h1>${teasers(20)}`,
      `<title>Budaya</title>${article}${ld({ '@type': 'NewsArticle', headline, url })}`,
    ],
    [
      'a topic with a text above its list',
      'https://a.example/the-upper-reach',
      `<h1>The Upper Reach</h1><div>${paragraphs(4)}</div>${teasers(20)}`,
      `<title>The Upper Reach | A</title>${article}`,
    ],
    [
      'a page of the site’s own, as WordPress declares it',
      'https://a.example/lock-keepers-and-their-work',
      `<h1>${headline}</h1>${paragraphs(8)}`,
      head + article + ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-02' }] }),
    ],
    [
      'a notice with a date',
      'https://a.example/page/terms-1',
      `<h1>Terms and conditions</h1><p>Last updated: 3 January 2025</p>${paragraphs(20)}`,
      `<title>Terms and conditions | A</title>${article}`,
    ],
    [
      'a film with its description',
      'https://a.example/video/lock-keeper-opens-the-gates-650212',
      `<h1>${headline}</h1>${date}${paragraphs(5)}`,
      head + article + published,
    ],
    [
      'a thread of a forum',
      'https://a.example/forum/threads/lock-keeper-opens-the-gates.650212',
      `<h1>${headline}</h1>${`<div>${date}${paragraphs(2)}</div>`.repeat(9)}`,
      head,
    ],
    [
      'an article of which one sentence is shown',
      url,
      `<h1>${headline}</h1><p>${text}</p>`,
      head + article + published + ld({ '@type': 'NewsArticle', headline }),
    ],
    [
      'a page that isn’t there',
      url,
      `<h1>Page not found</h1><p>${text}</p>${teasers(9)}`,
      '<title>Page not found</title>',
    ],
    [
      'a front page of whole stories',
      'https://a.example/',
      `<h1>${headline}</h1>${date}${paragraphs(20)}`,
      head + article + published,
    ],
  ];
  it.each(no)('is wrong for %s', (_, at, body, more) => {
    expect(detect(page(body, more), at)).toMatchObject({ sure: false });
  });
});

describe('a page that means ill', () => {
  it('can’t make detection throw by the names of its fields', () => {
    const body = `<form name="body"></form><form name="querySelector"></form>
      <form><h1>${headline}</h1>${paragraphs(8)}</form>`;
    const live = page(body, head + published);
    for (const name of ['body', 'querySelector', 'querySelectorAll', 'title'])
      Object.defineProperty(live, name, { value: live.forms[0] }); // as browsers do
    expect(detect(live, url)).toMatchObject({ article: true });
  });

  it('can’t make it take long by a huge title or address', () => {
    const huge = 'river '.repeat(400_000);
    const live = page(
      `<h1>${huge}</h1>${`<p>${text}</p><div>A line of thirty letters or so</div>`.repeat(3000)}`,
      `<title>${huge}</title><meta property="og:title" content="${huge}"><link rel="canonical" href="/${huge}">`,
    );
    const start = performance.now();
    detect(live, url);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is only read', () => {
    const live = page(`<h1>${headline}</h1>${paragraphs(8)}${teasers(5)}`, head + published);
    const before = live.documentElement.outerHTML;
    detect(live, url);
    expect(live.documentElement.outerHTML).toBe(before);
  });
});
