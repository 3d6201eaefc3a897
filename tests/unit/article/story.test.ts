// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveOneStory } from '../../../utils/article/story';

const text = (name: string) =>
  Array.from(
    { length: 6 },
    (_, at) => `<p>${name}, alinea ${at}. ${'Warga menata lapak di tepi sungai. '.repeat(5)}</p>`,
  ).join('');
const story = (name: string, holder = 'article') =>
  `<${holder} class="kisah"><h1>${name}</h1>${text(name)}</${holder}>`;
const url = 'https://kabar.example/kota/pasar';

/** A live page whose headlines stand at the given places in a window of 800 px, and its copy. */
function pages(body: string, tops: number[] = [], head = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(800);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = [...document.getElementsByTagName('h1')].indexOf(this as HTMLHeadingElement);
    return { top: tops[at] ?? 0, height: tops.length ? 40 : 0 } as DOMRect;
  });
  return document.cloneNode(true) as Document;
}
const titles = (page: Document) => [...page.querySelectorAll('h1')].map((one) => one.textContent);
const loadedFor = (name: string) =>
  Object.defineProperty(window.performance, 'getEntriesByType', {
    value: () => [{ name }],
    configurable: true,
  });

afterEach(() => {
  Reflect.deleteProperty(window.performance, 'getEntriesByType');
  vi.restoreAllMocks();
});

describe('a page that has appended further stories', () => {
  const three = ['Pasar', 'Jembatan', 'Sekolah'].map((name) => story(name)).join('');

  it.each([
    ['the first at the top', [100, 2000, 4000], ['Pasar']],
    ['the second where it fills the window', [-2000, 100, 2100], ['Jembatan']],
    ['the last where one has scrolled to its end', [-9000, -7000, -5000], ['Sekolah']],
    ['the one with more of the window', [-1900, 300, 2300], ['Jembatan']],
    ['the first where nothing is laid out', [], ['Pasar']],
  ])('is read from %s', (_, tops, left) => {
    const page = pages(three, tops);
    leaveOneStory(document, page, { url });
    expect(titles(page)).toEqual(left);
  });

  it('is none where the stories stand in one that has a headline of its own: the entries of a ticker', () => {
    const page = pages(
      `<main><article><h1>Hari di pasar</h1>${three}</article></main>`,
      [0, 100, 2000, 4000],
    );
    leaveOneStory(document, page, { url });
    expect(titles(page)).toEqual(['Hari di pasar', 'Pasar', 'Jembatan', 'Sekolah']);
  });

  it('is read from the story whose address it has where two share the window', () => {
    const body = story('Pasar') + story('Jembatan').replace('<article', '<article data-url="/kota/pasar"');
    const page = pages(body, [-1500, 420]);
    leaveOneStory(document, page, { url });
    expect(titles(page)).toEqual(['Jembatan']);
  });

  it('says what it left out', () => {
    const page = pages(three, [-2000, 100, 2100]);
    const removals = leaveOneStory(document, page, { url });
    expect(removals.map(({ rule, text }) => [rule, text.slice(0, 5)])).toEqual([
      ['another story', 'Pasar'],
      ['another story', 'Sekol'],
    ]);
    expect(titles(document)).toHaveLength(3);
  });

  it('forgets what the head says of the first', () => {
    const head = `<title>Pasar</title><meta property="og:title" content="Pasar"><meta property="og:site_name" content="Kabar">
      <script type="application/ld+json">{"headline":"Pasar"}</script><script type="application/ld+json">{"headline":"Jembatan"}</script>`;
    const page = pages(three, [-2000, 100, 2100], head);
    leaveOneStory(document, page, { url });
    expect(page.title).toBe('Jembatan');
    expect(page.head.textContent).not.toContain('"Pasar"');
    expect(page.head.textContent).toContain('"Jembatan"');
    expect([...page.querySelectorAll('meta')].map((one) => one.getAttribute('property'))).toEqual([
      'og:site_name',
    ]);
  });
});

describe('stories that bear the names of no system', () => {
  const signed = (
    name: string,
    at: number,
    { rank = 'h1', holder = 'section class="kisah"', by = '' } = {},
  ) =>
    `<${holder}><div><a href="/">Beranda</a></div><${rank}>${name}</${rank}><div class="keterangan">${by}${at} Mei 2024</div>${text(name)}</${holder.split(' ')[0]}>`;
  const title = '<meta property="og:title" content="Pasar">';

  it.each([
    ['with their day in a line of their own', signed('Pasar', 3) + signed('Jembatan', 1)],
    [
      'with addresses of their own',
      `<div class="kisah" data-url="/kota/pasar"><h1>Pasar</h1>${text('a')}</div><div class="kisah" data-url="/kota/jembatan"><h1>Jembatan</h1>${text('b')}</div>`,
    ],
    [
      'in frames that differ, signed in full',
      `<div id="utama">${signed('Pasar', 3, { holder: 'div', by: 'Sari Dewi &bull; ' })}</div><div id="lanjutan"><div>${signed('Jembatan', 1, { holder: 'div', by: 'Budi Hartono &bull; ' })}</div></div>`,
    ],
    [
      'the next under a title of lower rank',
      `${signed('Pasar', 3, { by: 'Sari Dewi, ' })}<p>Berikutnya</p>${signed('Jembatan', 1, { rank: 'h2', by: 'Budi Hartono, ' })}`,
    ],
  ])('%s are told apart', (_, body) => {
    const page = pages(body, [], title);
    leaveOneStory(document, page, { url });
    expect(page.body.textContent).toContain('Pasar');
    expect(page.body.textContent).not.toContain('Jembatan');
  });

  it('take what parts them along', () => {
    const page = pages(
      `${signed('Pasar', 3)}<div>Gulir untuk berita berikutnya</div><div>Surat pagi kami, tiap hari</div>${signed('Jembatan', 1)}`,
      [],
      title,
    );
    const removals = leaveOneStory(document, page, { url });
    expect(removals.map(({ rule }) => rule)).toEqual(['between stories', 'between stories', 'another story']);
    expect(page.body.textContent).not.toContain('Surat pagi');
  });

  it.each([
    [
      'the days of a diary',
      signed('Pasar', 3) + [4, 5].map((at) => signed(`Hari ${at}`, at, { rank: 'h2' })).join(''),
    ],
    [
      'chapters in frames that differ',
      `<div id="a"><h1>Pasar</h1><p>Sari Dewi, 3 Mei 2024</p>${text('a')}</div><div id="b"><h1>Sejarah</h1>${text('b')}</div>`,
    ],
    [
      'the entries of a live report',
      `<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>${signed('Pasar', 3, { by: 'Sari Dewi, ' })}${signed('Jembatan', 3, { rank: 'h2', by: 'Budi Hartono, ' })}`,
    ],
  ])('are one story: %s', (_, body) => {
    const page = pages(body, [], title);
    expect(leaveOneStory(document, page, { url })).toEqual([]);
  });
});

describe('one story with several titles of the first rank', () => {
  it.each([
    ['for its parts', `<article><h1>Pasar</h1>${text('a')}<h1>Sejarah</h1>${text('b')}</article>`],
    [
      'in a head and a body of their own',
      `<div class="kepala"><h1>Pasar</h1>${text('a')}</div><div class="isi"><h1>Sejarah</h1>${text('b')}</div>`,
    ],
    [
      'for its chapters',
      ['Pasar', 'Sejarah']
        .map((name) => `<section class="bab"><h1>${name}</h1>${text(name)}</section>`)
        .join(''),
    ],
    ['shown twice', story('Pasar') + story('Pasar')],
    ['beside a teaser', `${story('Pasar')}<article><h1>Jembatan</h1><p>Pendek saja.</p></article>`],
  ])('%s stays whole', (_, body) => {
    const page = pages(body, [-2000, 100]);
    expect(leaveOneStory(document, page, { url })).toEqual([]);
    expect(titles(page)).toHaveLength(2);
  });
});

describe('a page that went on to another story without being loaded', () => {
  const head =
    '<title>Pasar</title><link rel="canonical" href="/kota/pasar"><meta property="og:title" content="Pasar">';

  it('is not described by the head of the old one', () => {
    loadedFor(url);
    const page = pages(`<main>${story('Jembatan')}</main>`, [100], head);
    leaveOneStory(document, page, { url: 'https://kabar.example/kota/jembatan' });
    expect(page.title).toBe('Jembatan');
    expect(page.querySelector('link, meta')).toBeNull();
  });

  it('keeps its head where it was loaded so, by another of its addresses', () => {
    loadedFor('https://kabar.example/amp/pasar');
    const page = pages(`<main>${story('Pasar')}</main>`, [100], head);
    leaveOneStory(document, page, { url: 'https://kabar.example/amp/pasar' });
    expect(page.querySelector('link')).not.toBeNull();
  });
});
