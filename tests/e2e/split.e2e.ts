import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import type { Answer } from '../../scripts/serve.mjs';
import { readerShows } from './harness/reader';
import { storyLines, storyPage } from './harness/story';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const title = 'Pasar pagi di tepi sungai';
const own = (page: number) => storyLines.map((line, at) => `Halaman ${page}, catatan ${at + 1}. ${line}`);

/** A page of a split story, in the form many sites have: numbered links below the text. */
function part(
  path: string,
  number: number,
  all: number,
  links: (page: number) => string = (page) => `${path}?page=${page}`,
) {
  const items = Array.from({ length: all }, (_, at) => at + 1).map((page) =>
    page === number
      ? `<span class="paging__item active" aria-current="page">${page}</span>`
      : `<a class="paging__item" href="${links(page)}">${page}</a>`,
  );
  const next =
    number < all ? `<a class="paging__next" rel="next" href="${links(number + 1)}">Selanjutnya</a>` : '';
  return storyPage({
    title,
    paragraphs: own(number),
    after: `<div class="paging">Halaman: ${items.join(' ')} ${next}</div>`,
  });
}

/** Answers that wait until a test lets them go. */
const gates = new Map<string, () => void>();
const held = (key: string, body: string) =>
  new Promise<Answer>((resolve) => gates.set(key, () => resolve({ body })));
async function letGo(key: string): Promise<void> {
  const open = await waitFor(`the request for ${key}`, () => gates.get(key));
  gates.delete(key);
  open();
}
let broken = true;

const session = useBrowser(({ url, method }): string | Answer | Promise<Answer> | undefined => {
  const { pathname: path, searchParams } = url;
  const page = Number(searchParams.get('page') ?? 1);
  if (url.host !== 'www.pasarpagi.co.id') return { body: 'Masuk dulu' };
  if (method === 'HEAD' && /lambat|tengah/.test(path)) return ''; // asked whether a password is needed
  if (path === '/kota/tiga') return part(path, page, 3);
  if (path === '/kota/patah')
    return page === 2 && broken ? { status: 500, body: 'Rusak' } : part(path, page, 3);
  if (path === '/kota/lambat')
    return page === 1 ? part(path, 1, 3) : held(`${path} ${page}`, part(path, page, 3));
  if (path === '/kota/tengah')
    return page === 2 ? part(path, 2, 3) : held(`${path} ${page}`, part(path, page, 3));
  if (path === '/kota/masuk')
    return page === 1 ? part(path, 1, 2) : { status: 302, headers: { location: '/login?next=2' }, body: '' };
  if (path === '/login') return '<title>Masuk</title><form><input type="password"></form>';
  if (path === '/kota/pergi')
    return page === 1
      ? part(path, 1, 2)
      : { status: 302, headers: { location: 'http://akun.lain.co.id/masuk' }, body: '' };
  if (path === '/kota/besar') return page === 1 ? part(path, 1, 2) : { body: Buffer.alloc(50_000_000, 'a ') };
  if (path === '/kota/ketat')
    return page === 1
      ? { headers: { 'content-security-policy': "default-src 'none'" }, body: part(path, 1, 2) }
      : part(path, page, 2);
  if (path === '/kota/luar') return part(path, page, 2, (to) => `http://www.lain.co.id/kota/luar?page=${to}`);
  if (path === '/kota/utuh') {
    if (searchParams.get('page') === 'all')
      return storyPage({ title, paragraphs: [...own(1), ...own(2), ...own(3)] });
    return part(path, page, 3).replace(
      '</div></body>',
      `<a href="${path}?page=all">Tampilkan semua</a></div></body>`,
    );
  }
  return undefined;
});

const pagesShown = (page: Page) =>
  session.drive.inReader(page, ({ reader }) =>
    [...reader.querySelectorAll('.part')].map(
      (one) => one.querySelector('.body p, .missing')?.textContent?.slice(0, 22) ?? '',
    ),
  );
const status = (page: Page) =>
  session.drive.inReader(
    page,
    ({ reader }) => reader.querySelector('article [role=status]')?.textContent ?? '',
  );
const missing = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('.missing')?.textContent ?? '');
const whole = (page: Page, parts: number) =>
  waitFor(
    `${parts} pages`,
    async () => (await pagesShown(page))?.length === parts && !(await status(page))?.includes('coming'),
  );
const scrollTo = (page: Page, text: string) =>
  session.drive.inReader(
    page,
    ({ reader }, sought) => {
      const block = [...reader.querySelectorAll('.body p')].find((one) =>
        one.textContent?.startsWith(sought),
      );
      block?.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    text,
  );
const topOf = (page: Page, text: string) =>
  session.drive.inReader(
    page,
    ({ reader }, sought) =>
      [...reader.querySelectorAll('.body p')]
        .find((one) => one.textContent?.startsWith(sought))
        ?.getBoundingClientRect().top,
    text,
  );

describe('a story on three pages', () => {
  it('is read whole, in order, with a mark where a page begins', async () => {
    const page = await session.read(`${host}/kota/tiga`);
    await whole(page, 3);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual([...own(1), ...own(2), ...own(3)]);
    const marks = await session.drive.inReader(page, ({ reader }) =>
      [...reader.querySelectorAll('.part')].map((one) => one.getAttribute('aria-label')),
    );
    expect(marks).toEqual([null, 'Page 2', 'Page 3']);
    const minutes = await session.drive.inReader(page, ({ reader }) =>
      Number.parseInt(reader.querySelector('.reading-time')?.textContent ?? '', 10),
    );
    expect(minutes).toBeGreaterThan(2);
  });

  it('scrolls under its bar, which stays', async () => {
    const page = await session.read(`${host}/kota/tiga`);
    await whole(page, 3);
    await scrollTo(page, (own(3)[0] ?? '').slice(0, 22));
    const top = await session.drive.inReader(
      page,
      ({ reader }) => reader.querySelector('.bar')?.getBoundingClientRect().top,
    );
    expect(top).toBe(0);
  });

  it('comes by one request where the site shows all of it at one address', async () => {
    const page = await session.read(`${host}/kota/utuh`);
    await waitFor('the whole story', async () =>
      (await readerShows(session.drive, page)).paragraphs.includes(own(3).at(-1) as string),
    );
    expect((await readerShows(session.drive, page)).paragraphs).toEqual([...own(1), ...own(2), ...own(3)]);
    expect(session.asked.filter((url) => url.includes('/kota/utuh?page=2'))).toEqual([]);
  });

  it('can be read while its pages come, and they do not move what is being read', async () => {
    const page = await session.read(`${host}/kota/lambat`);
    await waitFor('word of page 2', async () => (await status(page))?.startsWith('Page 2 of 3 is coming'));
    await scrollTo(page, own(1)[5] as string);
    const before = await topOf(page, own(1)[5] as string);
    await letGo('/kota/lambat 2');
    await waitFor('page 2', async () => (await pagesShown(page))?.length === 2);
    expect(await topOf(page, own(1)[5] as string)).toBeCloseTo(before as number, 0);
    await waitFor('word of page 3', async () => (await status(page))?.startsWith('Page 3 of 3'));
    await letGo('/kota/lambat 3');
    await whole(page, 3);
    expect(await topOf(page, own(1)[5] as string)).toBeCloseTo(before as number, 0);
  });

  it('opened at its second page gets the first in front, below what is being read nothing moves', async () => {
    const page = await session.read(`${host}/kota/tengah?page=2`);
    await scrollTo(page, own(2)[3] as string);
    const before = await topOf(page, own(2)[3] as string);
    await letGo('/kota/tengah 1');
    await letGo('/kota/tengah 3');
    await whole(page, 3);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual([...own(1), ...own(2), ...own(3)]);
    expect(await topOf(page, own(2)[3] as string)).toBeCloseTo(before as number, 0);
  });

  it('says in its place which page failed, and fetches it at a click', async () => {
    broken = true;
    const page = await session.read(`${host}/kota/patah`);
    await whole(page, 3);
    expect(await missing(page)).toMatch(/^Page 2 could not be loaded\./);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual([...own(1), ...own(3)]);
    const link = await session.drive.inReader(
      page,
      ({ reader }) => reader.querySelector<HTMLAnchorElement>('.missing a')?.href,
    );
    expect(link).toBe(`${host}/kota/patah?page=2`);
    const tries = () => session.asked.filter((url) => url === `${host}/kota/patah?page=2`).length;
    const before = tries();
    await clickInReader(session.drive, page, '.missing button');
    await waitFor('the second try', () => tries() > before);
    await waitFor('it to fail', async () => (await missing(page)) !== '');
    expect((await readerShows(session.drive, page)).paragraphs).toEqual([...own(1), ...own(3)]);
    broken = false;
    const asked = session.asked.length;
    await clickInReader(session.drive, page, '.missing button');
    await waitFor(
      'page 2',
      async () => (await missing(page)) === '' && (await pagesShown(page))?.length === 3,
    );
    expect((await readerShows(session.drive, page)).paragraphs).toEqual([...own(1), ...own(2), ...own(3)]);
    const again = session.asked.slice(asked).filter((url) => url.startsWith(host));
    expect(again).toEqual([`${host}/kota/patah?page=2`]); // page 3 was here already
    await page.keyboard.press('PageDown'); // the focus is still in the reader
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('whose pages are still coming when the reader closes asks for no more', async () => {
    const page = await session.read(`${host}/kota/lambat`);
    await waitFor('the request', () => gates.get('/kota/lambat 2'));
    await page.keyboard.press('Escape');
    await session.closed(page);
    await letGo('/kota/lambat 2');
    await session.open(page); // it can be read again
    await letGo('/kota/lambat 2');
    await letGo('/kota/lambat 3');
    await whole(page, 3);
  });
});

describe('a page that is none of the story', () => {
  it.each([
    ['a sign-in of the site', 'masuk', /^What came as page 2 is not this article/],
    ['another host', 'pergi', /^What came as page 2 is not this article/],
    ['50 MB', 'besar', /^Page 2 is too large/],
  ])('is told in words: %s', async (_, path, words) => {
    const page = await session.read(`${host}/kota/${path}`);
    await waitFor('word of page 2', async () => Boolean(await missing(page)));
    expect(await missing(page)).toMatch(words);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(own(1));
    expect(session.asked.filter((url) => url.includes('akun.lain'))).toEqual([]);
  });

  it('because its links lead to another host is not asked for', async () => {
    const page = await session.read(`${host}/kota/luar`);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(own(1));
    expect(session.asked.filter((url) => url.includes('lain.co.id/kota'))).toEqual([]);
  });

  it('to a browser that holds us to the policy of the site is said to be at the site', async () => {
    const page = await session.visit(`${host}/kota/ketat`);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      addEventListener('securitypolicyviolation', (event) => told.push(event.effectiveDirective));
    });
    await session.open(page);
    await waitFor('word of page 2, or the page', async () => (await pagesShown(page))?.length === 2);
    expect(await page.evaluate('told')).toEqual([]);
    if (inject('kind') === 'firefox')
      expect(await missing(page)).toMatch(/does not let the reader fetch page 2/);
    else expect((await readerShows(session.drive, page)).paragraphs).toEqual([...own(1), ...own(2)]);
  });
});

describe('split stories', () => {
  it('leave no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
