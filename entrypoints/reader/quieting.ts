import { mediaHosts } from '../../utils/article/media-hosts';
import type { Article } from '../../utils/article/types';
import { askBackground } from '../../utils/messaging';
import { emptyFrames } from '../../utils/page/empty-frames';
import { isOfSite, layQuiet, stopped } from '../../utils/page/quiet';
import { showBar } from '../../utils/page/surface/bar';
import type { QuietWay } from '../../utils/protocol';
import { text } from '../../utils/text';

/** Counts are told to the button at most so often, in ms. */
const PACE = 500;

export interface Quieting {
  /** Asks whether the page is to be quiet. Called before there is time to wait. */
  prepare(): void;
  /** Stops the page's third parties, where they are to be. Resolves once they are. Never rejects. */
  begin(article: Article): Promise<void>;
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
  let asked: Promise<QuietWay | undefined> = Promise.resolve(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling = false;
  let hideBar: (() => void) | undefined;

  function tellSoon(): void {
    if (!telling || timer !== undefined || !known.count) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (telling) askBackground('stopped', { count: counted() }).catch(tellError);
    }, PACE);
  }
  known.watchers.add(tellSoon);
  /** A page can have any number stopped; beyond this nobody counts. */
  const counted = (): number => Math.min(known.count, 999_999);

  function loadWhole(): void {
    askBackground('loadWhole', { asked: true }).catch(tellError);
  }

  return {
    prepare() {
      hideBar?.();
      asked = askBackground('quietWay').catch((error) => {
        tellError(error);
        return undefined;
      });
    },
    async begin(article) {
      const way = await asked;
      if (!way) return;
      // A frame of ours that is born later, where the page took the first, has the policy too. Chromium holds us to none.
      layQuiet(page, way.site, import.meta.env.FIREFOX ? mediaHosts(article) : []);
      // With leave for everybody rules stop what runs, and after closing it goes on.
      const isQuiet = (url: string) => known.frames.has(url.replace(/#.*/s, '')) || isOwn(url, way);
      if (way.leave !== 'all') known.count += emptyFrames(page, isQuiet, import.meta.env.FIREFOX);
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
    count: () => counted() || undefined,
    loadWhole,
  };
}

/** Whether what runs at an address is left: the site's other hosts, where its leave lets the policy be laid there too. */
function isOwn(url: string, { site, leave }: QuietWay): boolean {
  return leave === 'site' && URL.canParse(url) && isOfSite(new URL(url).hostname, site);
}

/** The page is as it is; only what was to be done about it isn't. */
function tellError(error: unknown): void {
  console.debug('Saring: the background did not answer.', error);
}
