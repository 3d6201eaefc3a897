import { browser } from '#imports';
import { askPage } from '../../utils/messaging';
import type { ReadOutcome } from '../../utils/protocol';
import { inject } from './inject';
import { expectQuestion } from './learnt/store';

/** What runs on a page to read it: one file reads, the other shows. */
export const FILES = ['/pipeline.js', '/reader.js'];

/** Opens the reader on a tab. Never rejects: a page that can't be read is an outcome. */
export async function readPage(tabId: number): Promise<ReadOutcome> {
  const prepared = await preparePage(tabId);
  if (!prepared.ok) return prepared;
  try {
    return await askPage(tabId, 'open', { force: false });
  } catch (error) {
    return { ok: false, reason: 'broken', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Makes sure that our content script is in the tab's top frame: asks it, and injects it where nobody answers. */
export async function preparePage(tabId: number): Promise<ReadOutcome> {
  expectQuestion();
  if (await answers(tabId)) return { ok: true };
  try {
    await inject(tabId, FILES);
  } catch {
    return refusal(tabId); // what the browser said has been told
  }
  // Firefox's own pages don't reject: nothing runs there, and nobody answers.
  return (await answers(tabId)) ? { ok: true } : refusal(tabId);
}

function answers(tabId: number): Promise<boolean> {
  return askPage(tabId, 'state').then(
    () => true,
    () => false,
  );
}

async function refusal(tabId: number): Promise<ReadOutcome> {
  const { url } = await browser.tabs.get(tabId);
  return { ok: false, reason: url?.startsWith('file:') ? 'file-access' : 'restricted' };
}
