// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseTitle, withoutSiteName } from '../../../utils/article/metadata/title';
import { meta, metadataOf } from './page';

describe('the headline loses the name of the site and nothing else', () => {
  it.each([
    ['Pasar Terapung Pindah - Kabar Nusa', 'Pasar Terapung Pindah'],
    ['Kabar Nusa | Pasar Terapung Pindah', 'Pasar Terapung Pindah'],
    ['Pasar Terapung Pindah | Daerah | Kabar Nusa', 'Pasar Terapung Pindah | Daerah'],
    ['Pasar Terapung di Hilir Sungai Pindah | Daerah | Kabar Nusa', 'Pasar Terapung di Hilir Sungai Pindah'],
    ['Pasar Terapung Pindah Halaman all - Kabar Nusa', 'Pasar Terapung Pindah'],
    ['川の市場、下流へ移る：Kabar Nusa', '川の市場、下流へ移る'],
    ['川の市場、下流へ移る｜Kabar Nusa', '川の市場、下流へ移る'],
    ['川の市場：下流へ移る', '川の市場：下流へ移る'],
    ['Pasar Terapung Pindah – Kabar Nusa – 30.01.2024', 'Pasar Terapung Pindah'],
    ['Pasar Terapung Pindah - Dermaga - 30.01.2024', 'Pasar Terapung Pindah - Dermaga - 30.01.2024'],
    ['Skor 3-2: Badak Laut Juara', 'Skor 3-2: Badak Laut Juara'],
    ['Wawancara: “Kota Ini Berbunyi”', 'Wawancara: “Kota Ini Berbunyi”'],
    ['Sejarah Kabar Nusa - Bagian Kedua', 'Sejarah Kabar Nusa - Bagian Kedua'],
  ])('%s', (title, expected) => {
    expect(withoutSiteName(title, ['Kabar Nusa', 'kabarnusa.example'])).toBe(expected);
  });
});

describe('where sources disagree', () => {
  const none = { window: '', others: [], siteNames: ['Kabar Nusa'] };

  it('a shortened title for sharing gives way to the whole headline', () => {
    const heading = 'Night buses put Harrow Dale’s bakers and nurses on the same seat';
    expect(
      chooseTitle({ ...none, heading, shared: 'Night Buses Put Bakers and Nurses on the Same Seat' }),
    ).toBe(heading);
  });

  it('JSON-LD tells whether a kicker belongs to the headline', () => {
    const sources = {
      ...none,
      heading: 'Sungai: Pasar Terapung Pindah',
      shared: 'Sungai: Pasar Terapung Pindah',
    };
    expect(chooseTitle({ ...sources, data: 'Pasar Terapung Pindah' })).toBe('Pasar Terapung Pindah');
    expect(chooseTitle({ ...sources, data: 'Sungai: Pasar Terapung Pindah' })).toBe(
      'Sungai: Pasar Terapung Pindah',
    );
  });

  describe('and the page declares nothing', () => {
    const heading = 'Ferry stays tied up as the river rises again';
    const kicker = 'On the Saltbeck: Ferry stays tied up as the river rises again';

    it.each([
      ['a section before it', { shared: `Weather | ${heading}` }, heading],
      ['a section behind it', { shared: `${heading} - Daily news` }, heading],
      ['the words of a search around it', { shared: `Saltbeck flood news: ${heading} | Local` }, heading],
      [
        'more of the headline behind a short one',
        { heading: 'The ferry', shared: 'The ferry - why it waits' },
        'The ferry - why it waits',
      ],
      ['a kicker that is shared', { shared: kicker, window: kicker }, kicker],
      [
        'a kicker that window and page agree on',
        { heading: kicker, window: kicker, shared: heading },
        kicker,
      ],
      ['a kicker that the window leaves out', { heading: kicker, window: heading }, heading],
      ['a window with the last words alone', { heading: kicker, window: 'rises again' }, kicker],
    ])('%s', (_case, sources, expected) => {
      expect(chooseTitle({ ...none, heading, ...sources })).toBe(expected);
    });
  });

  it('a cut headline gives way to the whole one', () => {
    const whole = 'Pasar Terapung Pindah ke Dermaga Lama Setelah Banjir Besar';
    expect(
      chooseTitle({ ...none, data: 'Pasar Terapung Pindah ke Dermaga…', window: `${whole} - Kabar Nusa` }),
    ).toBe(whole);
  });
});

it('a page that marks no heading still gets the headline of its window, without the site', () => {
  const page = metadataOf(
    '<title>The Harrow Echo - The mill that learned to wait</title>',
    '<font size="5">The mill that learned to wait</font><br><font>By Dora Quill and Amos Fenn<br>Thursday, 13 June 2024, 14:20 GMT</font>',
    { url: 'https://www.harrow-echo.example/news/mill.html', html: '' },
  );
  expect(page).toMatchObject({
    title: 'The mill that learned to wait',
    siteName: 'The Harrow Echo',
    byline: ['Dora Quill', 'Amos Fenn'],
    published: '2024-06-13T14:20:00+00:00',
  });
});

it('a kicker and a headline that only styles part are two words', () => {
  expect(metadataOf('', '<h1><span>Sungai</span><span>Pasar pindah ke hilir</span></h1>').title).toBe(
    'Sungai Pasar pindah ke hilir',
  );
  expect(metadataOf('', '<h1><span>P</span><span>asar</span> pindah<b>:</b><i>, lagi</i></h1>').title).toBe(
    'Pasar pindah:, lagi',
  );
});

it('a breadcrumb that repeats another headline as h1 is not the headline', () => {
  const page = metadataOf(
    '<title>Pasar pindah ke hilir sungai</title><meta property="og:title" content="Pasar pindah ke hilir sungai">',
    '<nav><h1>Beranda kabar hari ini</h1></nav><h2>Pasar pindah ke hilir sungai</h2>',
  );
  expect(page.title).toBe('Pasar pindah ke hilir sungai');
});

describe('where the page declares nothing', () => {
  const heading = 'Two ferries for the islands';

  it('who wrote it is no part of the headline', () => {
    const shared = `${heading} - Ann Lee and Bo Park`;
    const tags = `${meta('og:title', shared)}<meta name="author" content="Ann Lee and Bo Park">`;
    expect(metadataOf(tags, `<h1>${heading}</h1>`).title).toBe(heading);
    expect(metadataOf(meta('og:title', shared), `<h1>${heading}</h1>`).title).toBe(shared);
  });

  it('what one card adds to the headline and the other leaves out goes', () => {
    const tags = meta('og:title', `${heading} • Ann Lee`);
    const card = `<meta name="twitter:title" content="${heading}">`;
    expect(metadataOf(`${tags}${card}`, `<h1>${heading}</h1>`).title).toBe(heading);
  });
});

it('microdata that are not shown tell whether a kicker belongs to the headline, where they name but one', () => {
  const headline = 'Penumpang pertama tidur sampai laut';
  const shared = `Kereta malam: ${headline}`;
  const told = (...said: string[]) =>
    metadataOf(
      meta('og:title', shared),
      `<h1>${headline}</h1>${said.map((content) => `<meta itemprop="headline " content="${content}">`).join('')}`,
    ).title;
  expect(told()).toBe(shared);
  expect(told(headline, headline)).toBe(headline);
  expect(told(headline, 'Perahu kayu kembali ke sungai')).toBe(shared);

  const teaser = '<meta itemprop="headline" content="Perahu kayu kembali ke sungai">';
  expect(metadataOf('<title>Kereta malam | Kabar Nusa</title>', `<p>Sungai</p>${teaser}`).title).toBe(
    'Kereta malam',
  );
});

describe('the headline that the page shows', () => {
  const H1 = '<h1>Two ferries for the islands</h1>';
  const titleOf = (head: string, top = H1, url?: string) =>
    metadataOf(head, top, { html: 'lang="en"', ...(url ? { url } : {}) }).title;
  const og = (title: string, site = 'Tideline') =>
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;
  const URL_OF_SITE = 'https://www.tideline-post.example/islands/two-ferries';

  it.each([
    ['the site’s name', 'Tideline Post'],
    ['a section', 'Islands | Tideline Post'],
    ['a kind of page', 'Story'],
    ['the words of a search', 'Ferry news of the northern coast today'],
  ])('where the window says %s', (_, title) => {
    expect(titleOf(`<title>${title}</title>`, H1, URL_OF_SITE)).toBe('Two ferries for the islands');
  });

  it.each([
    ['Islands', 'Islands - TIDELINE PARTY'],
    ['Two ferries for the islands | NBS World', 'Two ferries for the islands | NBS World'],
    ['Two ferries for the islands | Notes of a pilot', 'Two ferries for the islands | Notes of a pilot'],
    ['Two ferries for the islands (Updated 2019)', 'Two ferries for the islands'],
  ])('where it is shared as "%s"', (shared, window) => {
    const head = `<title>${window}</title>${og(shared, 'NBS')}`;
    expect(titleOf(head)).toBe('Two ferries for the islands');
  });

  it('ends in an ellipsis where it does', () => {
    const head = `<title>And then… | Islands - Tideline</title>${og('And then…')}`;
    expect(titleOf(head, '<h1>And then…</h1>')).toBe('And then…');
  });

  it('is the post’s, not the blog’s that leads to the front page', () => {
    const top =
      '<h1><a href="/">Notes of a pilot</a></h1><div><h3 class="post">Two ferries for the islands</h3></div>';
    const head = '<title>Notes of a pilot: Two ferries for the islands</title>';
    expect(titleOf(`${head}${og('Two ferries for the islands', '')}`, top)).toBe(
      'Two ferries for the islands',
    );
  });

  it('is no title of a section that the window names too', () => {
    const top = `${H1}<h2 class="visually-hidden">Comments</h2>`;
    expect(titleOf('<title>Ferries, and comments on them</title>', top)).toBe('Two ferries for the islands');
  });

  it('isn’t the only heading where the page says twice what it is', () => {
    const head = `<title>The bridge at Saltbeck is open - Tideline</title>${og('The bridge at Saltbeck is open')}`;
    expect(titleOf(head, '<h1>All of our letters</h1><p class="t">The bridge at Saltbeck is open</p>')).toBe(
      'The bridge at Saltbeck is open',
    );
  });

  describe('without what stands in its heading', () => {
    const window = '<title>Two ferries for the islands - Tideline</title>';
    it.each([
      [
        'a kicker by its name',
        '',
        '<h1><span class="article-kicker">Saltbeck</span><span>Two ferries for the islands</span></h1>',
      ],
      [
        'a kicker that the window leaves out',
        window,
        '<h1><div>Saltbeck</div> Two ferries for the islands</h1>',
      ],
      [
        'a link to the section',
        window,
        '<h1><span><a href="/saltbeck">Saltbeck</a> Two ferries for the islands</span></h1>',
      ],
      [
        'a badge behind it',
        '',
        '<h1>Two ferries for the islands <span class="badge badge-plus">Members</span></h1>',
      ],
    ])('%s', (_, head, top) => {
      expect(titleOf(head, top)).toBe('Two ferries for the islands');
    });

    it.each([
      [
        'a word that is set apart',
        '<title>Two ferries for the islands</title>',
        '<h1><em>Two</em> ferries for the islands</h1>',
        'Two ferries for the islands',
      ],
      [
        'a kicker that the window has',
        '<title>Saltbeck: Two ferries for the islands - The Post</title>',
        '<h1><span class="kicker">Saltbeck</span> <span>Two ferries for the islands</span></h1>',
        'Saltbeck: Two ferries for the islands',
      ],
    ])('but with %s', (_, head, top, title) => {
      expect(titleOf(head, top)).toBe(title);
    });
  });
});
