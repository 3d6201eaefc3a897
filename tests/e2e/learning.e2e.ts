import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose';
import { articlesOf, clickInPopup, learntPages, learntSites, REPEATED } from './harness/learnt';
import { readerShows } from './harness/reader';
import { clickInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const clicked = 'http://kota.kabarnusa.co.id';
const asked = 'http://www.pasarpagi.co.id';
const byItself = 'http://www.kabarlaut.co.id';
const long = `${asked}/read/2026/11/20/12345600/kabar-yang-panjang-sekali-dari-hulu`;
const session = useBrowser(
  {
    ...learntPages(clicked),
    ...learntPages(asked, { links: true }),
    ...learntPages(byItself),
    [`${asked}/tentang`]: '<!doctype html><title>Tentang</title><p>Halaman ini bukan kabar.</p>',
    [long]: `<!doctype html><html lang="id"><title>Kabar panjang</title><meta property="og:type" content="article"><article><h1>Kabar panjang</h1>${Array.from({ length: 30_000 }, (_, at) => `<p>Alinea ${at}. ${'Para pedagang ikan memindahkan lapak mereka sebelum matahari terbit. '.repeat(2)}</p>`).join('')}</article>`,
  },
  { willing: true, unwatched: true },
);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = articlesOf(clicked);

const says = async (page: Page, what: string) =>
  (await readerShows(session.drive, page)).paragraphs.some((line) => line.includes(what));

/** Waits until so many articles have taught a site. */
async function taught(site: string, articles: number): Promise<void> {
  const options = await session.drive.openExtensionPage('options.html');
  await waitFor(`${articles} articles of ${site}`, async () => {
    const now = (await learntSites(options))[site] ?? 0;
    if (now !== articles) throw new Error(`it is ${now}`);
    return true;
  });
  await options.close();
}

describe('a site', () => {
  it('is clean from the third article on, by clicks alone', async () => {
    expect(await says(await session.read(first), REPEATED)).toBe(true);
    await taught('kabarnusa.co.id', 1);
    await session.read(second);
    await taught('kabarnusa.co.id', 2);
    const page = await session.read(third);
    expect(await says(page, REPEATED)).toBe(false);
    expect(await says(page, 'Alinea 8.')).toBe(true);
    await taught('kabarnusa.co.id', 3);
  });

  it('counts no article twice', async () => {
    await session.read(third);
    const popup = await session.openPopup((await session.drive.browser.pages()).at(-1) as Page);
    await waitFor('the count', () =>
      popup.evaluate(() => document.body.innerText.includes('Saring knows this site (3 articles).')),
    );
  });

  it('says what the reader brought back, there and ever after', async () => {
    const page = await session.read(fourth);
    expect(await says(page, REPEATED)).toBe(false);
    await clickInReader(session.drive, page, '.removed summary');
    const removal = await session.drive.inReader(
      page,
      ({ reader }, text) => {
        const items = [...reader.querySelectorAll('.removed li')];
        const item = items.find((one) => one.textContent?.includes(text));
        item?.setAttribute('data-sought', '');
        return item?.querySelector('small')?.textContent;
      },
      REPEATED,
    );
    expect(removal).toMatch(/^learnt: stands on 4 of 4 articles of this site/);
    await clickInReader(session.drive, page, '.removed li[data-sought] button');
    await waitFor('it to come back', () => says(page, REPEATED));
    await taught('kabarnusa.co.id', 4);
    expect(await says(await session.read(fifth), REPEATED)).toBe(true);
    await session.drive.endBackground();
    expect(await says(await session.read(first), REPEATED)).toBe(true);
  });

  it('is forgotten on the options page', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    await options.waitForSelector('.learnt summary');
    await options.evaluate(() => document.querySelector('.learnt details')?.setAttribute('open', ''));
    await options.locator('.learnt button[aria-label="Forget kabarnusa.co.id"]').click();
    await waitFor('it to be forgotten', async () => !('kabarnusa.co.id' in (await learntSites(options))));
    expect(await options.$eval('.learnt [role=status]', (said) => said.textContent)).toBe(
      'No site is known yet.',
    );
  });

  it('is learnt by itself where its articles open by themselves', async () => {
    const [one = '', two = '', three = ''] = articlesOf(byItself);
    await choose(session, await session.read(one), 'always', '*://*.kabarlaut.co.id/*');
    await taught('kabarlaut.co.id', 1);
    await session.opened(await session.visit(two));
    await taught('kabarlaut.co.id', 2);
    const page = await session.visit(three);
    await session.opened(page);
    expect(await says(page, REPEATED)).toBe(false);
  });
});

describe('a site that is learnt on request', () => {
  it('is clean at once, for no more than its own articles', async () => {
    const [here = '', ...others] = articlesOf(asked);
    const page = await session.read(here);
    expect(await says(page, REPEATED)).toBe(true);
    await taught('pasarpagi.co.id', 1);
    session.asked.length = 0;
    await session.openPopup(page);
    await clickInPopup(session, 'Learn this site');
    await waitFor('the reader to be clean', async () => !(await says(page, REPEATED)));
    expect(await says(page, 'Alinea 8.')).toBe(true);
    const popup = await session.popup();
    const said = () => popup.evaluate(() => document.querySelector<HTMLElement>('.known')?.innerText ?? '');
    await waitFor('the word of it', async () => (await said()).includes('Learnt from 3 more articles.'));
    expect(await said()).toContain('Saring knows this site (4 articles).');
    const ours = [...new Set(session.asked.filter((address) => address.startsWith(asked)))];
    expect(ours.filter((address) => !others.includes(address))).toEqual([]);
    expect(ours).toHaveLength(3);
  });

  it('says so where the page leads to no article', async () => {
    const page = await session.visit(`${asked}/tentang`);
    await session.openPopup(page); // it says that the page is no article
    await clickInPopup(session, 'Learn this site');
    const popup = await session.popup();
    await waitFor('the word of it', () =>
      popup.evaluate(() => document.body.innerText.includes('This page links to no article')),
    );
  });
});

describe('nothing is learnt', () => {
  it('before the reader is shown: of a page that is left meanwhile nothing is kept', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    session.keep(options);
    await options.locator('.learnt p > button').click();
    await waitFor('all to be forgotten', async () => !Object.keys(await learntSites(options)).length);
    const page = await session.visit(long);
    await session.drive.clickButton(page);
    await waitFor('a word that it is loading', () =>
      session.drive.inReader(page, ({ reader }) =>
        reader.querySelector('.loading')?.matches(':not([hidden])'),
      ),
    );
    await page.keyboard.press('Escape');
    await session.closed(page);
    await session.read(articlesOf(asked)[0] as string);
    await taught('pasarpagi.co.id', 1);
  });

  it('where sites aren’t to be learnt', async () => {
    const options = await session.drive.openExtensionPage('options.html');
    await options.locator('input[name=learn]').click();
    const page = await session.read(articlesOf(asked)[1] as string);
    const popup = await session.openPopup(page);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('this site (');
    await options.bringToFront();
    await options.locator('input[name=learn]').click();
    expect(await learntSites(options)).toEqual({ 'pasarpagi.co.id': 1 });
  });

  it('with an error left behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
