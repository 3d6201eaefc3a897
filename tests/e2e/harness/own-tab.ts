import type { Page } from 'puppeteer-core';
import type { OwnGlobals } from './own-globals';
import type { Session } from './use-browser';
import { waitFor } from './wait';

/** Makes articles that are asked for open over their page, or in a tab of their own, as a reader would choose. */
export async function opensIn(session: Session, where: 'page' | 'tab'): Promise<void> {
  const options = await session.drive.openExtensionPage('options.html');
  await options.locator(`input[name=opensIn][value=${where}]`).click();
  await waitFor('the setting to be stored', () =>
    options.evaluate(async (wanted) => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      return (await browser.storage.sync.get('opensIn')).opensIn === wanted;
    }, where),
  );
  await options.close();
}

/** All tabs that show an article of their own. */
export async function ownTabs({ drive }: Session): Promise<Page[]> {
  const tabs = await drive.browser.pages();
  const shown = await Promise.all(tabs.map(addressIn));
  return tabs.filter((_, at) => shown[at]?.startsWith(`${drive.origin}/article.html`));
}

/** What stands in a tab's address bar. Firefox reports nothing of how a tab comes to a page of an extension; '' while it goes. */
export function addressIn(tab: Page): Promise<string> {
  return tab.evaluate(() => location.href).catch(() => '');
}

/** Waits for the tab of its own that an article opened in, until it is drawn. */
export async function ownTab(session: Session): Promise<Page> {
  const tab = await waitFor('a tab of its own', async () => (await ownTabs(session))[0]);
  await drawn(tab);
  return tab;
}

/** Waits until an article is drawn in its tab. */
export async function drawn(tab: Page): Promise<void> {
  await waitFor('the article', () => tab.evaluate(() => document.querySelector('.body > *') !== null));
}

/** Clicks the toolbar button in a new tab on an address, and waits for the article's own. */
export async function readApart(session: Session, url: string): Promise<{ page: Page; tab: Page }> {
  const page = await session.visit(url);
  await session.drive.clickButton(page);
  return { page, tab: await ownTab(session) };
}

/** What such a tab shows. */
export function shownIn(tab: Page) {
  return tab.evaluate(() => {
    const part = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    return {
      title: part('h1'),
      site: part('.site'),
      paragraphs: [...document.querySelectorAll('.body p')].map((one) => one.textContent?.trim() ?? ''),
      notice: part('.notice'),
      address: part('.address'),
    };
  });
}

/** Presses Esc, which closes the tab before the key is up. */
export const leave = (tab: Page) => tab.keyboard.down('Escape').catch(() => undefined);

/** Clicks the button of this name or label. */
export const press = (tab: Page, name: string): Promise<void> =>
  tab.evaluate((label) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
    );
    if (!button) throw new Error(`no button "${label}"`);
    button.click();
  }, name);
