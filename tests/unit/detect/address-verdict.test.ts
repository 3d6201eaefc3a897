import { describe, expect, it } from 'vitest';
import { ownPages } from '../../../bench/detect/pages/index.mjs';
import { addressVerdict } from '../../../utils/article/detect/address-verdict';

const of = (path: string) =>
  addressVerdict(path.startsWith('http') ? path : `https://www.kabar.example${path}`);

describe('what an address alone says', () => {
  it.each([
    ['a front page', '/'],
    ['a front page reached from a letter', '/?utm_source=letter&fbclid=IwAR012345'],
    ['a front page by its file', '/index.php'],
    ['the front page of a language', '/en'],
    ['the front page for phones', 'https://m.kabar.example/'],
    ['a front page of a section’s host', 'https://bola.kabar.example/'],
    ['a section', '/politik'],
    ['a section below another', '/news/world/'],
    ['a section in another language', '/wirtschaft/'],
    ['a tag of several words', '/tag/pemilihan-umum-presiden-2024'],
    ['an author', '/author/wren-oakes'],
    ['a list’s further page', '/budaya/page/3'],
    ['a search', '/search?q=kapal+sekolah'],
    ['a search at the root', '/?s=kapal'],
    ['a search by another name', '/pencarian/semua?keyword=kapal'],
    ['the stories of a day', '/indeks/2025/03/14'],
    ['a day of the archive', '/2025/03/14/'],
    [
      'a login that names the story it leads back to',
      '/login?next=%2F2025%2F03%2F14%2Flong-story-of-the-river',
    ],
    ['an account', 'https://account.kabar.example/reset/1234567'],
    ['a shop', 'https://shop.kabar.example/p/enamel-kettle-blue-1-7-litre-4711'],
    ['a notice', '/privacy-policy'],
    ['a notice in another language', '/kebijakan-privasi'],
    ['who they are', '/about-us/'],
    ['the paper as it was printed', '/epaper/2025-03-14/4'],
    ['the comments on a story', '/news/long-story-of-the-river-650212/comments'],
    ['films', '/video'],
    ['public notices', '/notices'],
    ['who has died', '/obituaries/'],
    ['small ads', '/iklan-baris'],
    ['a live index', '/live'],
    ['a podcast', '/podcasts/slack-water'],
    ['what isn’t of the web', 'about:blank'],
    ['what is no address', 'https://'],
  ])('never an article: %s', (_, path) => expect(of(path)).toBe('never'));

  it.each([
    ['a slug with a number', '/megapolitan/read/2024/08/21/06150001/petambak-garam-kembali-ke-geomembran'],
    ['a slug with a date', '/2024/06/13/a-moss-that-eats-copper/'],
    ['a long slug', '/news/harbour-board-votes-to-keep-the-winter-ferry'],
    ['a slug with a tag’s word before', '/tag/news/harbour-board-votes-to-keep-ferry-650212'],
    ['a column by its writer', '/autoren/frauke-dietmers/was-lesen-die-leute-am-hafen-2024-11'],
    [
      'a slug of another script',
      '/investigations/2024/04/14/%D9%82%D9%86%D8%A7%D8%A9-%D8%A7%D9%84%D8%B3%D9%86%D8%AF%D9%8A%D8%A7%D9%86-%D8%AA%D8%B9%D9%88%D8%AF-%D8%A7%D9%84%D9%8A%D9%88%D9%85',
    ],
  ])('likely an article: %s', (_, path) => expect(of(path)).toBe('likely'));

  it.each([
    ['an id of letters and digits', '/news/articles/c4mk1qj3w0ljo'],
    ['a number in the query of the root', '/?p=3289'],
    ['a number in the query of a script', '/news/view.asp?id=1234567'],
    ['a number alone', '/read/650212/'],
    ['a short slug', '/p/harbour-board-votes'],
    ['one word that names no section', '/trotoar'],
    ['a film, which may have a text', '/video/long-story-of-the-river-650212'],
    ['a long read with a host of its own', 'https://the-sea-takes-it.kabar.example/'],
    ['a slug that begins as a notice does', '/privacy-groups-sue-harbour'],
    ['a saved file', 'file:///home/wren/story.html'],
  ])('maybe an article: %s', (_, path) => expect(of(path)).toBe('maybe'));

  it('rules out no article of the bench, and half of its other pages', () => {
    const pages = ownPages();
    const never = pages.filter(({ url }) => addressVerdict(url) === 'never');
    expect(never.filter(({ type }) => type === 'article').map(({ url }) => url)).toEqual([]);
    expect(never.length).toBeGreaterThan(0.5 * pages.filter(({ type }) => type === 'other').length);
  });

  it('bears a stray percent sign', () => expect(of('/news/100%-of-the-river-is-back-650212')).toBe('likely'));
});
