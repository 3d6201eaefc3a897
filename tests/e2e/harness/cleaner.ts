import type { Page } from 'puppeteer-core';
import type { Cleaned, CleanOutcome } from '../../../utils/protocol';
import type { Sites } from '../../../utils/sites';
import type { OwnGlobals } from './own-globals';
import type { Session } from './use-browser';

/** Cleans as the popup does: a page of the extension asks for it. The browser has to have granted the page's host. */
export interface CleanerDrive {
  clean(page: Page): Promise<CleanOutcome>;
  undo(page: Page): Promise<void>;
  /** Rejects where no cleaner is there. */
  state(page: Page): Promise<Cleaned>;
  choose(sites: Sites): Promise<void>;
}

/** Sends the cleaner's messages from an options page. */
export function driveCleaner(session: Session): CleanerDrive {
  let options: Promise<Page> | undefined;
  const asking = async () => {
    const page = await options?.catch(() => undefined);
    const there = await page?.evaluate(() => true).catch(() => false); // one that was closed doesn't say so in Firefox
    if (there && page) return page;
    options = session.drive.openExtensionPage('options.html');
    session.keep(await options);
    return options;
  };
  const send = async <T>(name: string, input?: unknown, url?: string): Promise<T> => {
    const from = await asking();
    const answer = await from.evaluate(
      async (message, address) => {
        const { chrome, browser: api = chrome } = globalThis as unknown as OwnGlobals;
        if (!address) return api.runtime.sendMessage(message);
        const tab = (await api.tabs.query({})).find((one) => one.url === address);
        if (tab?.id === undefined) throw new Error(`No tab on ${address}`);
        if (message.saring !== 'clean') return api.tabs.sendMessage(tab.id, message, { frameId: 0 });
        return api.runtime.sendMessage({ ...message, input: { tabId: tab.id } });
      },
      { saring: name, input },
      url,
    );
    const reply = answer as { value: T } | { error: string };
    if ('error' in reply) throw new Error(reply.error);
    return reply.value;
  };
  const onPage = async <T>(page: Page, name: string): Promise<T> => {
    await asking();
    await page.bringToFront(); // a page in the back draws no frames, and takes no clicks
    return send<T>(name, undefined, page.url());
  };
  return {
    clean: (page) => onPage(page, 'clean'),
    undo: (page) => onPage(page, 'undoClean'),
    state: (page) => onPage(page, 'cleanState'),
    choose: (sites) => send('chooseSites', sites),
  };
}
