import { evalSnippets } from '@duckduckgo/autoconsent';
import { browser } from '#imports';
import type { Sender } from '../../utils/messaging';

const FILE = '/consent.js';

/** Loads what answers consent walls into the frames of a tab; false where the reader hasn't granted its site. */
export async function answerConsent({ tab, url }: Sender): Promise<boolean> {
  if (tab?.id === undefined || !url || !(await isGranted(url))) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: [FILE] as never,
    });
    return true;
  } catch (error) {
    console.info('Saring: the wall could not be answered.', error);
    return false;
  }
}

/**
 * Runs one of the library's snippets in the page's own world, in the frame that asks. Only its number travels: code that
 * a message brings is never run. False where there is no such snippet, or it failed.
 */
export async function runSnippet(id: string, { tab, frameId, url }: Sender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined || !url || !Object.hasOwn(evalSnippets, id))
    return false;
  if (!(await isGranted(url))) return false;
  const [ran] = await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    world: 'MAIN',
    func: evalSnippets[id as keyof typeof evalSnippets] as () => unknown,
  });
  return Boolean(ran?.result);
}

function isGranted(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return Promise.resolve(false);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
