import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../scripts/drive/types';
import type { OwnGlobals } from './own-globals';
import type { Session } from './use-browser';
import { waitFor } from './wait';

/**
 * Chooses in a page's popup how articles of its site open, as a reader would, and waits until that holds: a choice
 * goes on after the popup is closed, and the next one would meet half of it. `pattern` is the site's.
 */
export async function choose(
  session: Session,
  page: Page,
  read: 'always' | 'never' | 'click',
  pattern: string,
): Promise<void> {
  const popup = await session.openPopup(page);
  await choosing(popup, read);
  await chosen(popup, read, pattern);
  await popup.close();
}

/** Clicks a choice in a popup, which goes on by itself. */
export function choosing(popup: Popup, read: 'always' | 'never' | 'click'): Promise<void> {
  return popup.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>(`.site input[name=read][value=${value}]`);
    if (!input) throw new Error(`no choice "${value}" in: ${document.body.innerText}`);
    input.click();
  }, read);
}

/** Waits until a choice holds: shown in the popup, with the browser's leave and our script, or without both. */
export async function chosen(
  popup: Popup,
  read: 'always' | 'never' | 'click',
  pattern: string,
): Promise<void> {
  const now = () =>
    popup.evaluate(
      async (value, sought) => {
        const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
        const all = await browser.permissions.getAll();
        const scripts = (await browser.scripting.getRegisteredContentScripts()) ?? [];
        const input = document.querySelector<HTMLInputElement>(`.site input[name=read][value=${value}]`);
        return {
          granted: all?.origins?.includes(sought) ?? false,
          registered: scripts.some(({ matches }) => matches?.includes(sought)),
          shown: input?.checked === true && !document.querySelector('.site [role=alert]'),
          why: document.querySelector('#site-why') !== null,
        };
      },
      read,
      pattern,
    );
  const opens = read === 'always';
  await waitFor(`the choice "${read}" to hold`, async () => {
    const state = await now();
    const { granted, registered, shown, why } = state;
    if (shown && granted === opens && registered === opens && why === !opens) return true;
    throw new Error(`it is ${JSON.stringify(state)}`); // told where it stays so
  });
}

/** Waits until our scripts run by themselves on a site: they are registered after a choice, a leave or an update is there. */
export async function registered(session: Session, pattern: string): Promise<void> {
  const options = await session.drive.openExtensionPage('options.html');
  await waitFor(`scripts on ${pattern}`, () =>
    options.evaluate(async (sought) => {
      const { chrome, browser = chrome } = globalThis as unknown as OwnGlobals;
      const scripts = (await browser.scripting.getRegisteredContentScripts()) ?? [];
      return scripts.some(({ matches }) => matches?.includes(sought));
    }, pattern),
  );
  await options.close();
}
