import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readerShows } from './harness/reader';
import { storyLines, storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const own = (name: string) => storyLines.map((line, at) => `${name}, catatan ${at + 1}. ${line}`);
const markup = (name: string, title: string) =>
  `<article><h1>${title}</h1>${own(name)
    .map((line) => `<p>${line}</p>`)
    .join('')}</article>`;

/** A site that goes from story to story without loading a page; its head stays that of the first. */
const single = (path: string) =>
  storyPage({
    title: 'Pasar pagi di tepi sungai',
    head: `<link rel="canonical" href="${host}${path}">`,
    paragraphs: own('Pasar'),
    after: `<script>
      const stories = ${JSON.stringify({
        '/kota/jembatan-lama-dibuka-lagi': markup('Jembatan', 'Jembatan lama dibuka lagi'),
        '/': '<h1>Pasar Pagi</h1><ul><li><a href="/a">Kabar satu</a></li><li><a href="/b">Kabar dua</a></li></ul>',
      })};
      const first = document.querySelector('main').innerHTML;
      const show = () => { document.querySelector('main').innerHTML = stories[location.pathname] ?? first; };
      window.go = (path) => { history.pushState(null, '', path); setTimeout(show); };
      window.rename = (path) => history.replaceState(null, '', path);
      addEventListener('popstate', show);
    </script>`,
  });

const filled = (code: string, inside = '<p id="tunggu">Sedang memuat…</p>') =>
  `<!doctype html><html lang="id"><head><title>Pasar pagi di tepi sungai</title>
    <meta property="og:type" content="article"><meta property="og:title" content="Pasar pagi di tepi sungai"></head>
    <body><main>${inside}</main><script>const kisah = ${JSON.stringify(markup('Pasar', 'Pasar pagi di tepi sungai'))};
    ${code}</script></body></html>`;
const shell = (code: string) =>
  `<!doctype html><html lang="id"><head><title>Pasar Pagi</title></head><body><div id="akar">Sedang memuat…</div>
    <script>const kisah = ${JSON.stringify(markup('Pasar', 'Pasar pagi di tepi sungai'))};${code}</script></body></html>`;
const session = useBrowser({
  [`${host}/kota/pasar-pagi-di-tepi-sungai`]: single('/kota/pasar-pagi-di-tepi-sungai'),
  [`${host}/kota/susul`]: filled("window.isi = () => { document.querySelector('main').innerHTML = kisah; };"),
  [`${host}/a/1`]: shell('window.isi = () => { akar.innerHTML = kisah; };'),
  [`${host}/a/2`]: shell(''),
  [`${host}/kota/lipat`]: storyPage({
    paragraphs: own('Pasar').slice(0, 5),
    inside: '<button id="lagi">Baca selengkapnya</button>',
    after: `<script>
      const sisa = ${JSON.stringify(own('Pasar').slice(5))};
      lagi.onclick = () => { window.diminta = true; };
      window.isi = () => { lagi.remove(); for (const text of sisa) document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: text })); };
    </script>`,
  }),
  [`${host}/kota/ramai`]: storyPage({
    paragraphs: own('Pasar'),
    after: `<p id="angka">0</p><script>
      let n = 0;
      setInterval(() => { angka.textContent = ++n; const kabar = document.createElement('p'); kabar.textContent = 'Harga saham naik turun lagi sore ini. '.repeat(n % 9); angka.after(kabar); if (n % 2) kabar.remove(); }, 20);
    </script>`,
  }),
  [`${host}/kota/gulir`]: storyPage({
    title: 'Pasar pagi di tepi sungai',
    head: `<link rel="canonical" href="${host}/kota/gulir"><script type="application/ld+json">${JSON.stringify(
      {
        '@type': 'NewsArticle',
        headline: 'Pasar pagi di tepi sungai',
        author: { '@type': 'Person', name: 'Sekar Wening' },
        datePublished: '2021-11-27T20:23:00+07:00',
      },
    )}</script>`,
    paragraphs: own('Pasar'),
    after: `<div style="height:300px"></div>${markup('Jembatan', 'Jembatan lama dibuka lagi')}<div style="height:900px"></div>`,
  }),
});

const story = `${host}/kota/pasar-pagi-di-tepi-sungai`;
const shows = (page: Page, title: string, name: string) =>
  waitFor(title, async () => {
    const shown = await readerShows(session.drive, page);
    return shown.title === title && shown.paragraphs[0]?.startsWith(name) && !(await loading(page));
  });
const loading = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('.loading')?.matches(':not([hidden])'));
const open = async (page: Page) => Boolean(await session.drive.inReader(page, () => true));
/** So long that what was to happen has happened: after it, one more story is read. */
const afterwards = async (page: Page) => {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
};

describe('a site that goes on without loading a page', () => {
  it('takes the reader along to the next story, and back', async () => {
    const page = await session.read(story);
    await page.evaluate("history.pushState(null, '', '/kota/jembatan-lama-dibuka-lagi')");
    await waitFor('a word that the story is loading', () => loading(page));
    await page.evaluate('show()');
    await shows(page, 'Jembatan lama dibuka lagi', 'Jembatan');
    await page.evaluate('history.back()');
    await shows(page, 'Pasar pagi di tepi sungai', 'Pasar');
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('shows the story from its beginning, with what the page says of it', async () => {
    const page = await session.read(story);
    await page.keyboard.press('End');
    // The key scrolls softly, and goes on doing so where it isn't waited for.
    await waitFor('the end of the text', () =>
      session.drive.inReader(page, ({ reader }) => {
        const scroller = reader.querySelector('.scroller');
        return scroller && scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 2;
      }),
    );
    await page.evaluate("go('/kota/jembatan-lama-dibuka-lagi')");
    await shows(page, 'Jembatan lama dibuka lagi', 'Jembatan');
    const top = await session.drive.inReader(
      page,
      ({ reader }) => reader.querySelector('.scroller')?.scrollTop,
    );
    expect(top).toBe(0);
    const original = await session.drive.inReader(
      page,
      ({ reader }) => reader.querySelector<HTMLAnchorElement>('.original')?.href,
    );
    expect(original).toBe(`${host}/kota/jembatan-lama-dibuka-lagi`);
  });

  it('closes the reader where it goes to no article', async () => {
    const page = await session.read(story);
    await page.evaluate("go('/')");
    await session.closed(page);
  });

  it('closes it where the old story stays under another address', async () => {
    const page = await session.read(story);
    await page.evaluate("history.pushState(null, '', '/kota/tidak-pernah-datang')");
    await session.closed(page);
  });

  it.each([
    ['a fragment', '#catatan'],
    ['where it came from', '?utm_source=surat&fbclid=1'],
    ['its page', '?page=2'],
    ['a choice it made', '?pilihan=ya'],
    ['another spelling', '/kota/pasar-pagi-di-tepi-sungai/'],
    ['another name of the same', '/read/4711/pasar-pagi'],
  ])('keeps the story where it only writes its address anew: %s', async (_, address) => {
    const page = await session.read(story);
    await session.drive.inReader(page, ({ reader }) => reader.querySelector('.scroller')?.scrollTo(0, 300));
    await page.evaluate(`rename('${address}')`);
    await afterwards(page);
    expect(await open(page)).toBe(true);
    await shows(page, 'Pasar pagi di tepi sungai', 'Pasar');
    const top = await session.drive.inReader(
      page,
      ({ reader }) => reader.querySelector('.scroller')?.scrollTop,
    );
    expect(top).toBe(300);
  });
});

describe('a page that appends the next story', () => {
  it('is read from its first story at its top', async () => {
    const page = await session.read(`${host}/kota/gulir`);
    const shown = await readerShows(session.drive, page);
    expect(shown).toMatchObject({ title: 'Pasar pagi di tepi sungai', authors: 'Sekar Wening' });
    expect(shown.paragraphs).toEqual(own('Pasar'));
  });

  it('is read from the story in view, without what its head says of the first', async () => {
    const page = await session.visit(`${host}/kota/gulir`);
    await page.evaluate(() => {
      history.replaceState(null, '', '/kota/jembatan-lama-dibuka-lagi');
      document.querySelectorAll('h1')[1]?.scrollIntoView();
    });
    await session.open(page);
    const shown = await readerShows(session.drive, page);
    expect(shown).toMatchObject({ title: 'Jembatan lama dibuka lagi', authors: '', published: '' });
    expect(shown.paragraphs).toEqual(own('Jembatan'));
  });
});

describe('text that comes late', () => {
  it.each([
    ['into a page that says it is an article', '/kota/susul'],
    ['into an empty shell', '/a/1'],
  ])('%s is waited for, calmly', async (_, path) => {
    const page = await session.visit(host + path);
    await session.drive.clickButton(page);
    await waitFor('a word that it is loading', () => loading(page));
    await page.evaluate('isi()');
    await session.opened(page);
    await shows(page, 'Pasar pagi di tepi sungai', 'Pasar');
  });

  it('or never is given up, in words', async () => {
    const page = await session.visit(`${host}/a/2`);
    const popup = await session.openPopup(page);
    expect(await session.alertIn(popup)).toMatch(/article|text/);
    await session.closed(page);
  });

  it('need not be waited for: Esc closes the reader, and no popup opens', async () => {
    const page = await session.visit(`${host}/a/2`);
    await session.drive.clickButton(page);
    await waitFor('a word that it is loading', () => loading(page));
    await page.keyboard.press('Escape');
    await session.closed(page);
    expect(await session.drive.popup()).toBeUndefined();
  });

  it('by a fold that was opened before is appended below what is being read', async () => {
    const page = await session.visit(`${host}/kota/lipat`);
    await page.locator('#lagi').click();
    await session.open(page);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(own('Pasar').slice(0, 5));
    const place = () =>
      session.drive.inReader(page, ({ reader }) => {
        const block = reader.querySelectorAll('.body p')[3] as HTMLElement & { met?: number };
        const scroller = reader.querySelector('.scroller') as HTMLElement;
        if (!block.met) scroller.scrollTop = 250;
        block.met = 1;
        return block.getBoundingClientRect().top;
      });
    const before = await place();
    await page.evaluate('isi()');
    await waitFor('the rest', async () => (await readerShows(session.drive, page)).paragraphs.length === 8);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(own('Pasar'));
    expect(await place()).toBeCloseTo(before as number, 0);
  });
});

describe('a page that never rests', () => {
  it('does not keep the reader busy', async () => {
    const page = await session.read(`${host}/kota/ramai`);
    const seen = await session.drive.inReader(page, ({ reader }) => {
      let draws = 0;
      new MutationObserver((changes) => {
        draws += changes.length;
      }).observe(reader, { childList: true, subtree: true });
      const start = performance.now();
      return new Promise<{ draws: number; late: number }>((resolve) => {
        let late = 0;
        let last = start;
        const step = setInterval(() => {
          const now = performance.now();
          late = Math.max(late, now - last - 20);
          last = now;
          if (now - start < 3000) return;
          clearInterval(step);
          resolve({ draws, late });
        }, 20);
      });
    });
    expect(seen?.draws).toBe(0);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(expect.arrayContaining(own('Pasar')));
  });
});

describe('changing pages', () => {
  it('leave no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
