import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { choose as chooseIn } from './harness/choose';
import { frontPage, newsPage } from './harness/news-site';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const path = '/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai-buka-lagi';
const next = '/read/2026/11/21/12345679/pasar-malam-di-alun-alun-kota-ramai';
const host = 'http://kota.kabarnusa.co.id';
const idn = 'http://warta.xn--bcher-kva.example';
const single = `${host}/aplikasi`;
/** The same, but it brings an article by itself while it comes. */
const coming = `${host}/alih`;
/** A site that shows articles without loading a page, at a click and by itself while one scrolls. */
const script = `<script>
const html = ${JSON.stringify(newsPage().match(/<article>[\s\S]*<\/article>/)?.[0])};
function show(address, how) {
  history[how + 'State']({}, '', address);
  document.querySelector('main').innerHTML = html;
}
document.querySelector('#baca').addEventListener('click', () => show('${path}', 'push'));
</script>`;
const bringing = `<script>addEventListener('load', () => show('${next}', 'replace'))</script>`;

const session = useBrowser(
  ({ url }) => {
    if ([single, coming].includes(url.href) || url.pathname === '/') {
      const list = frontPage([path]).replace('<ul>', '<main><button id="baca">Baca</button><ul>');
      return list + script + (url.href === coming ? bringing : '');
    }
    if (url.pathname === '/pergi') {
      const to = url.searchParams.get('ke') ?? '';
      return { status: 302, headers: { location: to }, body: '' };
    }
    if (url.pathname === path || url.pathname === next) return newsPage();
    return undefined;
  },
  { willing: true },
);

const choose = async (from: string, pattern: string) =>
  chooseIn(session, await session.visit(from), 'always', pattern);

/** Goes to an address that leads elsewhere. Firefox calls a load that changes its process on the way aborted. */
async function redirected(url: string, to: string): Promise<Page> {
  const page = await session.drive.newPage();
  await page.goto(url).catch(() => undefined);
  // A click while the browser still goes there gives leave for the page before.
  await waitFor(to, () =>
    page.evaluate((end) => location.href === end && document.readyState === 'complete', to),
  );
  return page;
}
const unasked = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('button.words') !== null);
/** That nothing opened by itself is seen at a reader that was asked for. */
async function wasLeft(page: Page): Promise<void> {
  await session.open(page);
  expect(await unasked(page)).toBe(false);
}

describe('on a chosen site', () => {
  beforeAll(async () => {
    await choose(`${host}/`, '*://*.kabarnusa.co.id/*');
  });

  it('an article that comes at a click without a load opens', async () => {
    const page = await session.visit(single);
    await page.click('#baca');
    await session.opened(page);
    expect(await unasked(page)).toBe(true);
  });

  it('an article that a page brings by itself while it comes opens, whatever address it writes', async () => {
    const page = await session.visit(coming);
    await session.opened(page);
    expect(await unasked(page)).toBe(true);
  });

  it('an address that a page writes by itself, once it has been read, opens nothing', async () => {
    const page = await session.visit(single);
    await page.click('#baca');
    await session.opened(page);
    await page.keyboard.press('Escape');
    await session.closed(page);
    await page.evaluate(`show('${next}', 'replace')`);
    await wasLeft(page);
  });

  it('a redirect to another site opens nothing there, and one that comes back does', async () => {
    const away = `http://www.wartahulu.co.id${path}`;
    await wasLeft(await redirected(`${host}/pergi?ke=${encodeURIComponent(away)}`, away));
    const back = `${host}/pergi?ke=${encodeURIComponent(`http://lain.example/pergi?ke=${host}${path}`)}`;
    await session.opened(await redirected(back, host + path));
  });

  it('another port of it opens too, another site that only ends like it doesn’t', async () => {
    await session.opened(await session.visit(`http://kota.kabarnusa.co.id:8080${path}`));
    await wasLeft(await session.visit(`http://bukankabarnusa.co.id${path}`));
  });
});

describe('a site of another kind', () => {
  it('with a name in other letters is chosen and opens', async () => {
    await choose(`${idn}/`, '*://*.xn--bcher-kva.example/*');
    await session.opened(await session.visit(`${idn}${next}`));
  });

  it('that is a number on loopback is chosen and opens, whatever its port', async () => {
    const local = `http://127.0.0.1:${session.port}`;
    await choose(`${local}/`, '*://127.0.0.1/*');
    await session.opened(await session.visit(local + next));
  });

  it('that is a page of the browser offers no choice', async () => {
    const page = await session.drive.newPage();
    const address = inject('kind') === 'firefox' ? 'about:support' : 'chrome://version';
    await page.goto(address, { waitUntil: [] }).catch(() => undefined);
    const popup = await session.openPopup(page);
    expect(await popup.evaluate(() => document.querySelector('.site'))).toBeNull();
  });
});
