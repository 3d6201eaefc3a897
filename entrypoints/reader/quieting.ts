import { askBackground } from '../../utils/messaging';
import { showBar } from '../../utils/page/bar';
import { layQuiet, stopped } from '../../utils/page/quiet';
import { text } from '../../utils/text';

/** Counts are told to the button at most so often, in ms. */
const PACE = 500;

export interface Quieting {
  /** Asks whether the page is to be quiet. Called before there is time to wait. */
  prepare(): void;
  /** Stops the page's third parties, where they are to be. Resolves once they are. Never rejects. */
  begin(): Promise<void>;
  /** The reader is open: what is stopped is told to the button. */
  tell(): void;
  /** The reader is closed: says what was stopped, where something was. */
  end(): void;
  /** So many were stopped; undefined where none. */
  count(): number | undefined;
  /** Loads the page again, with all its parts and without the reader. */
  loadWhole(): void;
}

/** Keeps the page behind an open reader quiet, and says what that took from it. */
export function createQuieting(page: Document): Quieting {
  const known = stopped();
  let asked: Promise<string | undefined> = Promise.resolve(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling = false;
  let hideBar: (() => void) | undefined;

  function tellSoon(): void {
    if (!telling || timer !== undefined || !known.count) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (telling) askBackground('stopped', { count: known.count }).catch(tellError);
    }, PACE);
  }
  known.watchers.add(tellSoon);

  function loadWhole(): void {
    askBackground('loadWhole', { asked: true }).catch(tellError);
  }

  return {
    prepare() {
      hideBar?.();
      asked = askBackground('quietSite').catch((error) => {
        tellError(error);
        return undefined;
      });
    },
    async begin() {
      const site = await asked;
      if (site !== undefined) layQuiet(page, site);
    },
    tell() {
      telling = true;
      tellSoon();
    },
    end() {
      telling = false;
      if (!known.count) return;
      const words = {
        said: text('quiet_stopped', String(known.count)),
        act: text('quiet_whole'),
        close: text('quiet_close'),
      };
      hideBar = showBar(page, words, loadWhole);
    },
    count: () => known.count || undefined,
    loadWhole,
  };
}

/** The page is as it is; only what was to be done about it isn't. */
function tellError(error: unknown): void {
  console.debug('Saring: the background did not answer.', error);
}
