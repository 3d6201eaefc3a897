import { browser } from '#imports';
import { askPage } from '../../utils/messaging';
import { openPopupOn, showPopupOn } from './button';
import { answerClick } from './click';
import { forgetClick, type HeldClick, noteClick, notedClick } from './click-note';

/** A click that was not answered for longer, in ms, is no wish any more. */
const PATIENCE = 10_000;

/** The pause before the page is tried once more, in ms. */
const AGAIN = 20;

/** What this run of the background answers, by tab. */
const answering = new Map<number, Promise<void>>();

/**
 * Answers a click on the toolbar button, once, though the background ends amid it. Call it straight in the click: what
 * is to outlive us is on its way before anything is waited for. Rejects where the tab is gone.
 */
export function answerHeld({ id, url, incognito }: { id: number; url?: string; incognito?: boolean }) {
  const known = answering.get(id);
  if (known) return known;
  const noted = noteClick({ tab: id, url: incognito ? undefined : url, at: Date.now() });
  knock(id);
  return answer(id, noted, () => answerClick(id));
}

/**
 * Takes up a click that an earlier run of the background didn't answer to its end. Resolves when the click that is
 * noted is answered, by whichever run. Never rejects.
 */
export async function takeUpClick(): Promise<void> {
  try {
    const held = await notedClick();
    if (!held) return;
    await (answering.get(held.tab) ?? answer(held.tab, Promise.resolve(), () => answerAgain(held)));
  } catch (error) {
    console.info('Saring: a click is lost.', error);
  }
}

/**
 * The page asks whether its click is answered, and hears so when it is. Where the background ends before, the question
 * fails, and the next wakes it again: it takes up what was noted.
 */
function knock(tabId: number): void {
  const func = () => {
    const { chrome, browser: api = chrome } = globalThis as unknown as Record<
      'chrome' | 'browser',
      typeof browser
    >;
    const ask = async (again: number): Promise<void> => {
      // ms: a background that is ending neither hears nor refuses.
      const late = new Promise((resolve) => setTimeout(resolve, 300));
      const asked = api.runtime.sendMessage({ saring: 'clicked' }).catch(() => undefined);
      if ((await Promise.race([asked, late])) || again === 0) return;
      setTimeout(() => void ask(again - 1), 50);
    };
    // For as long as a click is a wish (PATIENCE), which this function can't see.
    ask(28).catch(() => undefined); // the extension itself is gone
  };
  const injection = { target: { tabId }, func, injectImmediately: true } as never;
  const run = (again: number): Promise<unknown> =>
    browser.scripting.executeScript(injection).catch(async () => {
      // Refused, perhaps because the page's process has not heard of the click's leave yet: see `inject`.
      if (again === 0 || !answering.has(tabId)) return;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
      await run(again - 1);
    });
  void run(5);
}

function answer(tab: number, noted: Promise<void>, act: () => Promise<void>): Promise<void> {
  const done = act().finally(async () => {
    // Without the note a click is answered all the same, unless the background ends.
    await noted.catch(() => undefined).then(forgetClick);
    answering.delete(tab);
  });
  answering.set(tab, done);
  return done;
}

/** Goes on where an earlier run may have come to: to the popup that tells of a failure, or to nothing more. */
async function answerAgain({ tab, url, at }: HeldClick): Promise<void> {
  if (Date.now() - at > PATIENCE) return;
  const shown = await browser.tabs.get(tab);
  if (url !== undefined && shown.url !== url) return; // another page by now
  const page = await askPage(tab, 'state').catch(() => undefined);
  if (page?.state === 'reading') return showPopupOn(tab, true); // its word that it opened may have gone with that run
  // Where its reason was laid already, the popup is on its way, or the next click brings it.
  if (page?.state === 'failed')
    return (await browser.action.getPopup({ tabId: tab })) ? undefined : openPopupOn(tab, page.reason);
  await answerClick(tab, true);
}
