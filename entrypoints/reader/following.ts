import { isSameStory } from '../../utils/article/compare';
import type { Extraction } from '../../utils/article/types';
import { isSamePath, isSamePlace, type Move, watchAddress } from '../../utils/page/address';
import { tryOnChanges, watchChanges } from '../../utils/page/changes';
import type { Extracting } from './extracting';

/** How long a site may take to show the next story at its address, in ms. */
const PATIENCE = 4000;
/** A page's text is compared at most so often, in ms. */
const PACE = { quiet: 400, longest: 2000 };
/** Changes of less text (characters) are tickers and counters. */
const MUCH = 150;
/** So many extractions in a row may find nothing new; then the page only changes around the story. */
const FRUITLESS = 3;

/** What detection says of an address where no story can be. */
const FRONT_PAGE = 'front page';

interface FollowEvents {
  /** Another story is shown now. */
  onStory(): void;
  /** The page has gone on to what is no story, or to one that doesn't come. */
  onLost(): void;
}

/**
 * Keeps an open reader true to a page that changes under it: more text of the story is shown as it comes, another
 * address brings another story. The old story is never shown under the address of another. Returns how to stop.
 */
export function followPage(page: Document, extracting: Extracting, events: FollowEvents): () => void {
  let moving: AbortController | undefined;
  let stopGrowth = watchGrowth(page, extracting);

  async function move(from: string, to: string, how: Move): Promise<void> {
    const before = extracting.shown();
    // Where it was on its way to another story already, it may as well be coming back.
    if (!before || (!moving && (isSamePlace(from, to) || isSamePlace(before.article.url, to)))) {
      return extracting.renamed();
    }
    moving?.abort();
    const mine = new AbortController();
    moving = mine;
    stopGrowth();
    // A site that only writes its address anew mostly goes on showing the same.
    const quietly = how === 'replace' || isSamePath(from, to);
    if (how !== 'replace') extracting.setLoading(true);
    let found: Extraction | undefined;
    let same = false;
    const changed = await tryOnChanges(
      page,
      async () => {
        found = await extracting.peek();
        same = found.ok && isSameStory(found, before);
        return found.ok ? !same : found.report.detection.reasons.includes(FRONT_PAGE);
      },
      PATIENCE,
      mine.signal,
    );
    if (mine.signal.aborted) return;
    moving = undefined;
    const came = changed && found?.ok;
    if (came) {
      const { ok } = await extracting.begin({ force: false });
      if (mine.signal.aborted) return;
      if (!ok) return events.onLost();
    } else if (same && quietly) extracting.renamed();
    else return events.onLost();
    extracting.setLoading(false);
    if (came) events.onStory();
    stopGrowth = watchGrowth(page, extracting);
  }

  const stopAddress = watchAddress(window, (from, to, how) => {
    move(from, to, how).catch((error) => {
      console.warn('Saring: the page went on, and could not be followed.', error);
      events.onLost();
    });
  });
  return () => {
    moving?.abort();
    stopAddress();
    stopGrowth();
  };
}

/** Text that comes late, or by a "read more" clicked before: looked for again where there is more on the page. */
function watchGrowth(page: Document, extracting: Extracting): () => void {
  let length = lengthOf(page);
  let fruitless = 0;
  let looking = false;
  const look = async () => {
    const now = lengthOf(page);
    if (looking || Math.abs(now - length) < MUCH) return;
    length = now;
    looking = true;
    await extracting.settled(); // pages that are coming first
    const found = await extracting.lookAgain();
    looking = false;
    fruitless = found ? 0 : fruitless + 1;
    if (fruitless >= FRUITLESS) stop();
  };
  const stop = watchChanges(
    page,
    () => {
      look().catch((error) => {
        stop();
        console.warn('Saring: the page changed and could not be read again.', error);
      });
    },
    PACE,
  );
  return stop;
}

const lengthOf = (page: Document): number => page.documentElement.textContent?.length ?? 0;
