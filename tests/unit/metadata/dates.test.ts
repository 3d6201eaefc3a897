// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../utils/article/metadata';
import { readMoment, toIso } from '../../../utils/article/metadata/moment';
import { likelyZone } from '../../../utils/article/metadata/zones';
import { finish } from '../../../utils/article/steps';
import { lexicon } from '../../../utils/rules/lexicon';
import { jsonLd, meta, metadataOf, URL_OF_STORY } from './page';

const NOW = Date.UTC(2026, 10, 24);
const iso = (text: string, lang: string, host = 'kabar.example'): string | undefined => {
  const moment = readMoment(text, lang, NOW);
  return moment && toIso(moment, likelyZone(lang, host));
};

describe('dates as pages write them', () => {
  it.each([
    ['27/11/2021, 20:23 WIB', 'id', '2021-11-27T20:23:00+07:00'],
    ['Kabar Nusa - 27/11/2021, 20:23 WITA', 'id', '2021-11-27T20:23:00+08:00'],
    ["Jum'at, 3 Mei 2024 10:15 WIT", 'id', '2024-05-03T10:15:00+09:00'],
    ['Rabu, 16 Okt 2024 09:20', 'id', '2024-10-16T09:20:00+07:00'],
    ['21 Agu 2024 06:15 WIB', 'id', '2024-08-21T06:15:00+07:00'],
    ['7 Ags 2024 06:15 WIB', 'id', '2024-08-07T06:15:00+07:00'],
    ['2 September 2024 | 05.30 WIB', 'id', '2024-09-02T05:30:00+07:00'],
    ['9 Mar 2024 08:00 WIB', 'id', '2024-03-09T08:00:00+07:00'],
    ['Publié le 22 mars 2024 à 17h30', 'fr', '2024-03-22T17:30:00+01:00'],
    ['17. August 2024, 16:52 Uhr', 'de', '2024-08-17T16:52:00+02:00'],
    ['Do 25.04.24 | 14:07 Uhr', 'de', '2024-04-25T14:07:00+02:00'],
    ['22/07/2023 08h40', 'pt', '2023-07-22T08:40:00+00:00'],
    ['2024年1月25日 17時10分', 'ja', '2024-01-25T17:10:00+09:00'],
    ['2024.06.04 02:37', 'ko', '2024-06-04T02:37:00+09:00'],
    ['Wednesday, February 21, 2024 - 05:00 EST', 'en', '2024-02-21T05:00:00-05:00'],
    ['July 18, 2024 9:33 p.m. ET', 'en', '2024-07-18T21:33:00-04:00'],
    ['03/04/2024', 'en-US', '2024-03-04'],
    ['03/04/2024', 'en-GB', '2024-04-03'],
    ['١٤ أبريل ٢٠٢٤', 'ar', '2024-04-14'],
    ['2024-04-27T07:39+0200', 'de', '2024-04-27T07:39:00+02:00'],
    ['2023-03-14 19:42:00', 'id', '2023-03-14T19:42:00+07:00'],
    ['1710434520', 'en', '2024-03-14T16:42:00+00:00'],
    ['12 كانون الثاني 2024', 'ar', '2024-01-12'],
    ['الأحد 3 أيار 2026، 10:30 م', 'ar', '2026-05-03T22:30:00+00:00'],
    ['नई दिल्ली, 5 अक्टूबर 2024, 18:20 IST', 'hi', '2024-10-05T18:20:00+05:30'],
    ['3 फ़रवरी 2024', 'hi', '2024-02-03'],
    ['05 Ağustos 2024 Pazartesi 09:12', 'tr', '2024-08-05T09:12:00+03:00'],
    ['14 EKİM 2024', 'tr', '2024-10-14'],
    ['12 липня 2024, 08:05', 'uk', '2024-07-12T08:05:00+03:00'],
    ['19 мая 2024 в 11:00 МСК', 'ru', '2024-05-19T11:00:00+03:00'],
    ['3/5/2024 - 10:30 CH', 'vi', '2024-05-03T22:30:00+07:00'],
    ['Jumatano, 7 Machi 2024', 'sw', '2024-03-07'],
    ['Thứ Ba, 12 tháng 5, 2024, 10:30 (GMT+7)', 'vi', '2024-05-12T10:30:00+07:00'],
    ['Thứ năm, 6/6/2024, 14:05 (GMT+7)', 'vi', '2024-06-06T14:05:00+07:00'],
    ['2024년 5월 3일 오후 3:05', 'ko', '2024-05-03T15:05:00+09:00'],
    ['입력 2024.05.03. 오전 10:21', 'ko', '2024-05-03T10:21:00+09:00'],
    ['2024年5月3日 下午3:05', 'zh', '2024-05-03T15:05:00+00:00'],
    ['5 października 2024 | 13:37', 'pl', '2024-10-05T13:37:00+02:00'],
    ['26. července 2024 6:30', 'cs', '2024-07-26T06:30:00+02:00'],
    ['5. června 2024', 'cs', '2024-06-05'],
    ['12 mar. 2024', 'es', '2024-03-12'],
    ['8 de septiembre de 2024', 'es', '2024-09-08'],
    ['9 juil. 2024', 'fr', '2024-07-09'],
    ['1er août 2024', 'fr', '2024-08-01'],
    ['4 mrt 2024', 'nl', '2024-03-04'],
    ['2024. május 12. 08:15', 'hu', '2024-05-12T08:15:00+02:00'],
    ['12 มี.ค. 2567 10:30 น.', 'th', '2024-03-12T10:30:00+07:00'],
    ['Λονδίνο, 3 Μαΐου 2024', 'el', '2024-05-03'],
    ['3. maí 2024', 'is', '2024-05-03'],
    ['03. 05. 2024, 14:59 Uhr', 'de', '2024-05-03T14:59:00+02:00'],
    ['May 3, 2024, 14:04 IST', 'en', '2024-05-03T14:04:00+05:30'],
    ['May 3rd, 2024', 'en', '2024-05-03'],
    ['3 Sept. 2024', 'en', '2024-09-03'],
    ['۱۴ مه ۲۰۲۴', 'fa', '2024-05-14'],
  ])('%s (%s)', (text, lang, expected) => {
    expect(iso(text, lang)).toBe(expected);
  });

  it.each([
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '2099-01-01',
    '2024-02-31',
    '2 jam yang lalu',
    '31 Februari',
    '99999999999999999999',
    '{{ article.date }}',
  ])('%s is no date', (text) => {
    expect(iso(text, 'id')).toBeUndefined();
  });
});

const H1 = '<h1>Pasar terapung pindah ke hilir</h1>';

it('a local time in a meta tag takes the zone that the page shows beside it', () => {
  const page = metadataOf(
    meta('content_PublishedDate', '2024-05-03 10:15:00'),
    `${H1}<div>Jumat, 3 Mei 2024 10:15 WITA</div>`,
  );
  expect(page.published).toBe('2024-05-03T10:15:00+08:00');
});

it('a date alone in JSON-LD takes the time that the page shows', () => {
  const page = metadataOf(
    jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-03' }),
    `${H1}<div>3 Mei 2024 10:15 WIB</div>`,
  );
  expect(page.published).toBe('2024-05-03T10:15:00+07:00');
});

it('a local time labelled as UTC takes the zone that the page shows', () => {
  const page = metadataOf(
    jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-03T10:15:00Z' }),
    `${H1}<div>3 Mei 2024 10:15 WIB</div>`,
  );
  expect(page.published).toBe('2024-05-03T10:15:00+07:00');
});

it('publication and change on one line are told apart', () => {
  const page = metadataOf(
    '',
    `${H1}<div>Terbit 9 Mar 2024 08:00 WIB, Diperbarui 10 Mar 2024 11:22 WIB</div>`,
  );
  expect(page).toMatchObject({
    published: '2024-03-09T08:00:00+07:00',
    modified: '2024-03-10T11:22:00+07:00',
  });
});

it('a change at the same minute is none', () => {
  const page = metadataOf(
    jsonLd({
      '@type': 'NewsArticle',
      datePublished: '2024-05-03T10:15:00+07:00',
      dateModified: '2024-05-03T10:15:20+07:00',
    }),
    H1,
  );
  expect(page.modified).toBeUndefined();
});

it('when a picture was taken is not when the story was published', () => {
  const picture = '<figure><figcaption>Sungai meluap, Senin (29/4/2024).</figcaption></figure>';
  const named = '<div class="photo-caption">Sungai meluap, Senin (29/4/2024).</div>';
  const dated = '<div>3 Mei 2024 10:15 WIB</div>';
  for (const top of [picture, named]) {
    expect(metadataOf('', `${H1}${top}${dated}`).published).toBe('2024-05-03T10:15:00+07:00');
  }
  expect(
    metadataOf('', `${H1}<figure><figcaption><time datetime="2024-05-03">3/5</time></figcaption></figure>`)
      .published,
  ).toBe('2024-05-03');
});

it('microdata of cards says nothing of the story', () => {
  const card = (day: number): string =>
    `<article><h3>Kabar lain</h3><time itemprop="datePublished" datetime="2024-04-0${day}"></time></article>`;
  const page = metadataOf('', `${H1}<div>3 Mei 2024 10:15 WIB</div>`, { after: card(1) + card(2) });
  expect(page.published).toBe('2024-05-03T10:15:00+07:00');
});

it('an hour labelled as UTC that the page shows without a zone is that of the place', () => {
  const at = (text: string, html?: string): string | undefined =>
    metadataOf('', `${H1}<time datetime="2024-05-03T10:15:20Z">${text}</time>`, html ? { html } : {})
      .published;
  expect(at('3 Mei 2024 10:15')).toBe('2024-05-03T10:15:20+07:00');
  expect(at('3 Mei 2024 17:15')).toBe('2024-05-03T10:15:20+00:00');
  expect(at('3 May 2024 10:15', 'lang="en"')).toBe('2024-05-03T10:15:20+00:00');
});

it.each([
  ['The act on river boats was signed into law by the king on August 14, 1935', '2024-05-03'], // of the address,
  ['Signed on August 14, 1935', '1935-08-14'],
  ['By Ann Lee and Bo Park, for the desk of the islands, published on March 3, 2024', '2024-03-03'],
])('below the headline, "%s" tells the date %s', (line, date) => {
  const page = metadataOf('', `<h1>Two ferries for the islands</h1><ul><li>${line}</li></ul>`);
  expect(page.published).toBe(date);
});

describe('a page that declares no date', () => {
  const H1 = '<h1>Two ferries for the islands</h1>';

  it('has it in a microformat', () => {
    const line = '<p>AP – <abbr class="published" title="2024-05-02T01:40:40Z">1 hr 4 mins ago</abbr></p>';
    expect(metadataOf('', `${H1}${line}`).published).toBe('2024-05-02T01:40:40+00:00');
  });

  it('has it in microdata of the story, in its foot too', () => {
    const foot = '<footer><time itemprop="datePublished" datetime="2024-05-02">2 May</time></footer>';
    const story = (inner: string) =>
      `<div itemscope itemtype="https://schema.org/BlogPosting">${inner}</div>`;
    expect(metadataOf('', story(`${H1}${foot}`)).published).toBe('2024-05-02');
    expect(metadataOf('', `${H1}${story(foot)}`).published).toBe('2024-05-03'); // of the address
  });

  it('has none in what it quotes', () => {
    const quote =
      '<blockquote class="post"><p>Wait for it.</p>— Ann (@ann) <a href="/1">August 22, 2013</a></blockquote>';
    expect(metadataOf('', `${H1}${quote}`).published).toBe('2024-05-03');
  });

  it.each([
    [
      'in a time that a script is to fill',
      '<time datetime="2024-05-02T07:18:46Z"></time>',
      '2024-05-02T07:18:46+00:00',
    ],
    [
      'in an attribute of the site’s own',
      '<time data-published="2024-05-02 09:13:00Z">4 hours ago</time>',
      '2024-05-02T09:13:00+00:00',
    ],
    [
      'in the column beside the story',
      `<aside class="rail"><p>By <a href="/ann">Ann Lee</a></p><time class="content-published-date">May 2, 2024</time><p>${'Our trips by ferry. '.repeat(20)}<a href="/trips">All trips</a></p></aside>`,
      '2024-05-02',
    ],
  ])('has it %s', (_, place, date) => {
    expect(metadataOf('', `${H1}${place}`).published).toBe(date);
  });

  const text = '<p>The ferry lay still.</p>'.repeat(320);

  it('has it in a link of a list, below the text of the article', () => {
    const list = '<ul><li><a href="/1"><time datetime="2024-05-02">2 May</time></a></li></ul>';
    expect(metadataOf('', H1, { after: text + list }).published).toBe('2024-05-02');
  });

  it('has it below the text, where the page marks no article', () => {
    const date = (name: string) =>
      `<body>${H1}${text}<span class="${name}">May 2, 2024 - 12:29pm</span></body>`;
    const of = (name: string) =>
      finish(
        readMetadata(new DOMParser().parseFromString(date(name), 'text/html'), {
          url: URL_OF_STORY,
          lexicon,
        }),
      ).published;
    expect(of('field-published-date')).toBe('2024-05-02T12:29:00+00:00');
    expect(of('comment-date')).toBe('2024-05-03'); // of the address
  });
});

describe('the date in an address', () => {
  it.each(['/2020-11-28%20pita-terlarang.html', '/2020/11/28/pita', '/2020-11-28_pita', '/2020-11-28'])(
    'counts where nothing else says one: %s',
    (path) => {
      const url = `https://kabar.example${path}`;
      const { published } = metadataOf('', '<h1>Pita terlarang</h1>', { url });
      expect(published).toBe('2020-11-28');
    },
  );
});
