import type { Page } from 'puppeteer-core';
import type { CleanOutcome } from '../../../utils/protocol';
import type { Session } from './use-browser';

/** What is used of the browser's own interface. */
interface Api {
  tabs: {
    query(of: object): Promise<{ id?: number; url?: string }[]>;
    // biome-ignore lint/suspicious/noExplicitAny: the answer's type is the protocol's
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<any>;
  };
  // biome-ignore lint/suspicious/noExplicitAny: the answer's type is the protocol's
  runtime: { sendMessage(message: object): Promise<any> };
}

/** Cleans, as the popup does: a page of the extension asks for it. */
export interface CleanerDrive {
  clean(page: Page): Promise<CleanOutcome>;
  undo(page: Page): Promise<void>;
  state(page: Page): Promise<CleanOutcome>;
}

/** The cleaner's own messages, sent from an options page that stays open. */
export function driveCleaner(session: Session): CleanerDrive {
  let options: Promise<Page> | undefined;
  const asking = async () => {
    const page = await options?.catch(() => undefined);
    // A page that was closed doesn't say so in Firefox.
    if (!(await page?.evaluate(() => true).catch(() => false)))
      options = session.drive.openExtensionPage('options.html');
    return (await options) as Page;
  };
  const ask = async (page: Page, what: 'clean' | 'undoClean' | 'cleanState') => {
    const from = await asking();
    // A page in the back draws no frames, and takes no clicks.
    await page.bringToFront();
    const answer = await from.evaluate(
      async (url, name) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        const api = browser ?? chrome;
        if (!api) throw new Error('Not a page of the extension.');
        const tab = (await api.tabs.query({})).find((one) => one.url === url);
        if (tab?.id === undefined) throw new Error(`No tab on ${url}`);
        return name === 'clean'
          ? api.runtime.sendMessage({ saring: name, input: { tabId: tab.id } })
          : api.tabs.sendMessage(tab.id, { saring: name }, { frameId: 0 });
      },
      page.url(),
      what,
    );
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
  return {
    clean: (page) => ask(page, 'clean'),
    undo: (page) => ask(page, 'undoClean'),
    state: (page) => ask(page, 'cleanState'),
  };
}
