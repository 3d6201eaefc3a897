import type { Page } from 'puppeteer-core';
import type { OwnGlobals } from './own-globals';

export type Area = 'local' | 'session' | 'sync';

/** All that the extension has stored in an area, told by a page of its own. */
export const stored = (own: Page, area: Area): Promise<Record<string, unknown>> =>
  own.evaluate(async (name) => {
    const { chrome, browser: api = chrome } = globalThis as unknown as OwnGlobals;
    return (await api.storage[name].get(null)) as Record<string, unknown>;
  }, area);

/** Stores things as they come, whatever the extension would say of them. Rejects where the browser does. */
export const store = (own: Page, area: Area, things: Record<string, unknown>): Promise<void> =>
  own.evaluate(
    async (name, what) => {
      const { chrome, browser: api = chrome } = globalThis as unknown as OwnGlobals;
      await api.storage[name].set(what);
    },
    area,
    things,
  );

/** Sends the background a message, as our pages do. */
export const send = (own: Page, name: string, input?: unknown): Promise<unknown> =>
  own.evaluate(
    (message) => {
      const { chrome, browser: api = chrome } = globalThis as unknown as OwnGlobals;
      return api.runtime.sendMessage(message);
    },
    { saring: name, input },
  );

/** Whether the tab that shows an address is in a private window. The site has to be granted. */
export const isPrivate = (own: Page, address: string): Promise<boolean | undefined> =>
  own.evaluate(async (sought) => {
    const { chrome, browser: api = chrome } = globalThis as unknown as OwnGlobals;
    return (await api.tabs.query({})).find(({ url }) => url === sought)?.incognito;
  }, address);
