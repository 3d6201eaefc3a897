import { detect } from '../../utils/article/detect';
import { addressVerdict } from '../../utils/article/detect/address-verdict';
import { askBackground } from '../../utils/messaging';
import { tryOnChanges } from '../../utils/page/changes';
import { stopped } from '../../utils/page/quiet';
import { hangCurtain } from '../../utils/page/surface/curtain';
import type { Settings } from '../../utils/settings-table';
import { shadowOf } from '../../utils/shadow';

/** How long a page that is loaded may take to show an article that a script brings, in ms. */
const LATE = 4000;

export interface Auto {
  /**
   * The page has been asked for: the reader opens as soon as its text is here, if it is an article for sure. One that was
   * `seen` already is not covered until then.
   */
  arrive(page: { seen: boolean }): void;
  /** The page has gone to another address without being loaded. */
  move(): void;
}

/** Opens the reader by itself where a page is an article for sure, and never twice at one address. */
export function createAuto(page: Document, theme: Settings['theme']): Auto {
  let here = new AbortController();
  // From the first byte on: a page whose address looks like an article comes without its third parties.
  const missing = stopped();

  /** Whether nothing is left to do: the page is an article, and its reader has opened or was not wanted. */
  async function look(): Promise<boolean> {
    if (!detect(page, location.href, shadowOf).sure) return false;
    if (!(await askBackground('openUnasked', { born: performance.timeOrigin }))) await giveWhole();
    return true;
  }

  /** The page is not to be read, so it is to have what was stopped. */
  async function giveWhole(): Promise<void> {
    if (missing.count) await askBackground('loadWhole', { asked: false });
  }

  async function arrive(seen: boolean): Promise<void> {
    if (addressVerdict(location.href) === 'never') return;
    const { signal } = here;
    const curtain = seen ? undefined : hangCurtain(page, theme);
    let done: boolean;
    try {
      await parsed(page);
      done = signal.aborted || (await look());
      if (!done) await giveWhole();
    } finally {
      curtain?.lift();
    }
    if (!done) await lookLater(signal);
  }

  async function lookLater(signal: AbortSignal): Promise<void> {
    const found = await tryOnChanges(page, look, LATE, signal);
    if (!found && !signal.aborted && detect(page, location.href, shadowOf).article)
      await askBackground('readable');
  }

  function leave(): AbortSignal {
    here.abort();
    here = new AbortController();
    return here.signal;
  }

  return {
    arrive: ({ seen }) => void arrive(seen).catch(tellError),
    move() {
      lookLater(leave()).catch(tellError);
    },
  };
}

function parsed(page: Document): Promise<unknown> {
  if (page.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** The page is left as it is, and the button still reads it. */
function tellError(error: unknown): void {
  console.info('Saring: the page could not open by itself.', error);
}
