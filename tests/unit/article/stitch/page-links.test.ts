// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageLinks } from '../../../../utils/article/stitch/page-links';
import { wordsOf } from '../../../../utils/article/words';
import { lexicon } from '../../../../utils/rules/lexicon';

const words = wordsOf(lexicon);
const text = '<p>Air sungai turun pelan sejak pagi, dan warga mulai menyapu lumpur dari teras rumah.</p>';

/** What is found on a page that stands at `url` and has `html` below its text. */
function found(url: string, html: string, known: string[] = []) {
  const page = new DOMParser().parseFromString(
    `<html><head><base href="${url}"></head><body><article><h1>Sungai</h1>${text}</article>${html}</body></html>`,
    'text/html',
  );
  const { current, pages, next, all, total } = pageLinks(page, url, known, words);
  return { current, pages: Object.fromEntries(next ? [...pages, [current + 1, next]] : pages), all, total };
}
const link = (href: string, label: string, more = '') => `<a href="${href}" ${more}>${label}</a> `;

/** Forms that sites give to the second page of a story and to the whole of it. */
const forms: [form: string, story: string, second: string, all?: string][] = [
  ['a parameter', '/read/2024/08/21/sungai-turun', '/read/2024/08/21/sungai-turun?page=2', '?page=all'],
  ['a parameter of another name', '/berita/101/sungai-turun', '/berita/101/sungai-turun?page_num=2'],
  [
    'a parameter beside others',
    '/story.php?id=4711',
    '/story.php?id=4711&seite=2',
    '/story.php?id=4711&seite=all',
  ],
  ['a segment', '/berita/d-7565074/sungai-turun', '/berita/d-7565074/sungai-turun/2', '?single=1'],
  ['a segment, all in one', '/news/sungai-turun', '/news/sungai-turun/2', '/news/sungai-turun/all'],
  ['two segments', '/2024/08/sungai-turun/', '/2024/08/sungai-turun/page/2/', '/2024/08/sungai-turun/full/'],
  [
    'a named segment',
    '/panorama/der-fluss-faellt',
    '/panorama/der-fluss-faellt/seite-2',
    '/panorama/der-fluss-faellt/komplettansicht',
  ],
  ['a number before the ending', '/wissen/fluss-a-812345.html', '/wissen/fluss-a-812345-2.html'],
  [
    'a low line',
    '/news/2408/21/news031.html',
    '/news/2408/21/news031_2.html',
    '/news/2408/21/news031_all.html',
  ],
  ['a comma', '/reviews/river,8123.html', '/reviews/river,8123-2.html'],
  ['a letter', '/article/river-falls.html', '/article/river-falls-p2.html'],
  [
    'a stop',
    '/articles/2013/river_falls.html',
    '/articles/2013/river_falls.2.html',
    '/articles/2013/river_falls.single.html',
  ],
  ['a file of its own', '/news/2023/river/index.html', '/news/2023/river/page2.html'],
  ['a segment amid the address', '/artikel/8123/sungai-turun', '/artikel/8123/2/sungai-turun'],
];

describe('the pages of a split article', () => {
  it.each(forms)('are found behind numbers: %s', (_, story, second, all) => {
    const url = `https://kabar.example${story}`;
    const pager = `<div>1 ${link(second, '2')}${all ? link(all, 'Show all') : ''}</div>`;
    expect(found(url, pager)).toEqual({
      current: 1,
      pages: { 2: new URL(second, url).href },
      all: all && new URL(all, url).href,
      total: 2,
    });
  });

  it.each(forms)('are found from the second page on: %s', (_, story, second) => {
    const url = `https://kabar.example${second}`;
    const { current, pages } = found(url, `<div>${link(story, '1')} <b>2</b></div>`);
    expect({ current, pages }).toEqual({ current: 2, pages: { 1: new URL(story, url).href } });
  });

  it.each([
    ['Next page', 'en'],
    ['Selanjutnya', 'id'],
    ['Weiter', 'de'],
    ['Page suivante »', 'fr'],
    ['次へ', 'ja'],
    ['次ページは：昼の湯が呼んだ人たち', 'ja'],
    ['下一页', 'zh'],
    ['Далее', 'ru'],
    ['التالي', 'ar'],
  ])('are found behind the word for the next one: %s', (label) => {
    const url = 'https://kabar.example/read/sungai-turun';
    expect(found(url, link('?page=2', label)).pages).toEqual({ 2: `${url}?page=2` });
  });

  it('are found by rel=next, where the address is the story’s own', () => {
    const url = 'https://kabar.example/2024/08/sungai-turun/';
    const own = '<link rel="next" href="/2024/08/sungai-turun/2/">';
    expect(found(url, own).pages).toEqual({ 2: `${url}2/` });
    expect(found(url, '<link rel="next" href="/2024/08/jembatan-baru/">').pages).toEqual({});
  });

  it('are counted from labels where addresses count from nought or by paragraphs', () => {
    const url = 'https://kabar.example/content/sungai';
    expect(found(url, `<ul><li>${link('?page=1', 'Page 2')}<li>${link('?page=2', '3')}</ul>`).pages).toEqual({
      2: `${url}?page=1`,
      3: `${url}?page=2`,
    });
    expect(found(url, `1 ${link('/content/sungai/6', '2')}${link('/content/sungai/12', '3')}`).pages).toEqual(
      {
        2: `${url}/6`,
        3: `${url}/12`,
      },
    );
  });

  it('are counted from a table of contents, and from a choice', () => {
    const url = 'https://kabar.example/dossier/fluss';
    const contents = `<ol><li>${link('?page=2', '<b>Seite 2</b>Zwei Lager, ein Steg')}</ol>`;
    expect(found(url, contents).pages).toEqual({ 2: `${url}?page=2` });
    const choice =
      '<select><option value="/dossier/fluss">1: Anfang<option value="/dossier/fluss?page=2">2</select>';
    expect(found(url, choice).pages).toEqual({ 2: `${url}?page=2` });
  });

  it('know which page is open, and how many there are', () => {
    const url = 'https://kabar.example/read/sungai?page=5';
    const pager = `<p>Halaman 5/9</p>${link('?page=1', '1')}…${link('?page=4', '4')}<b>5</b>${link('?page=6', '6')}`;
    expect(found(url, `<nav>${pager}</nav>`)).toMatchObject({ current: 5, total: 9 });
    for (const short of ['Pág. 5 de 9', 'Str. 5 z 9', 'стр. 5 из 9', '5 / 9 str.']) {
      const told = `<p>${short}</p>${link('?page=4', '«')} ${link('?page=6', '»')}`;
      expect(found(url, `<nav>${told}</nav>`), short).toMatchObject({ current: 5, total: 9 });
    }
    const linked = `<nav>${link('?page=1', '1')}${link('?page=2', '2')}</nav>`;
    expect(found('https://kabar.example/read/sungai?page=2', linked).current).toBe(2);
  });

  it('stand at the address that is canonical too', () => {
    const url = 'https://kabar.example/amp/sungai-turun';
    const story = 'https://kabar.example/read/sungai-turun';
    expect(found(url, link(`${story}/2`, '2'), [story]).pages).toEqual({ 2: `${story}/2` });
  });

  it('are counted where only an attribute tells how many there are', () => {
    const url = 'https://kabar.example/berita/sungai';
    expect(found(url, '<div class="pagination-detail" data-total-pages="3"></div>').pages).toEqual({
      2: `${url}?page=2`,
      3: `${url}?page=3`,
    });
  });
});

describe('what is no page of the article', () => {
  const url = 'https://kabar.example/read/101/sungai-turun';
  it.each([
    ['the page itself', link('/read/101/sungai-turun', '1') + link('#top', '2')],
    ['another site', link('https://lain.example/read/101/sungai-turun?page=2', '2')],
    ['another scheme or port', link('http://kabar.example/read/101/sungai-turun?page=2', '2')],
    ['a script', link('javascript:next(2)', '2')],
    ['another story', link('/read/102/jembatan-baru', 'Selanjutnya')],
    ['a story with the next number', link('/read/102/sungai-turun', 'Next')],
    ['a page of comments', link('/read/101/sungai-turun/comment-page-2/', '2')],
    ['a page of comments by its place', `<div id="comments">${link('?page=2', '2')}</div>`],
    ['a page of comments by its anchor', link('?page=2#comments', '2')],
    ['a list of stories', link('/read?page=2', '2')],
    [
      'a link that does something',
      link('?page=2&action=logout', '2') + link('/read/101/sungai-turun/share/2', '2'),
    ],
    ['a mark from one to five', link('?rate=2', '2') + link('?rating=3', '3')],
    ['a vote', link('?vote=2', '2') + link('?poll_option=3', '3')],
    ['what deletes', link('?delete=2', '2') + link('?hapus=3', '3')],
    ['a print view', link('?print=1', 'Print')],
    [
      'a choice of something else',
      '<select><option value="2">2</option><option value="3">3</option></select>',
    ],
    ['a story whose address is numbered for its name', link('/read/101/sungai-turun-2', 'Sungai turun lagi')],
    ['a footnote', '<sup><a href="#fn2">2</a></sup>'],
    ['a fragment of the page', link('/read/101/sungai-turun#page=2', '2')],
  ])('%s', (_, html) => {
    expect(found(url, html)).toEqual({ current: 1, pages: {}, all: undefined, total: 1 });
  });

  it.each([
    ['https://kabar.example/101', '/102', '102'],
    ['https://kabar.example/kolom/catatan-pekan-31/', '/kolom/catatan-pekan-30/', '30'],
  ])('another part of a series: %s', (own, href, label) => {
    expect(found(own, link(href, label)).pages).toEqual({});
  });

  it('what an attribute counts, on a page that shows all pages already', () => {
    const counted = '<div data-total-pages="3"></div>';
    for (const own of ['?page=all', '?page=x', '?page=7'])
      expect(found(`${url}${own}`, counted)).toEqual({ current: 1, pages: {}, all: undefined, total: 1 });
  });

  it('any link, on a page that shows all pages already', () => {
    expect(found(`${url}?page=all`, link('/read/101/sungai-turun?page=2', '2')).total).toBe(1);
  });
});
