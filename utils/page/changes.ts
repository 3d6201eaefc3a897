/** A page counts as quiet after so long without a change, in ms. */
const QUIET = 150;
/** One that never is quiet is looked at this often, in ms. */
const LONGEST = 600;

interface Pace {
  /** ms without a change after which it is quiet. */
  quiet: number;
  /** ms after which a page that goes on changing is looked at all the same. */
  longest: number;
}

/**
 * Calls back once the page has changed and is quiet again. A change itself costs next to nothing, however many there
 * are: one flag, and one timer that runs. Returns how to stop. Attributes aren't watched: nobody reads them.
 */
export function watchChanges(
  page: Document,
  onQuiet: () => void,
  { quiet, longest }: Pace = { quiet: QUIET, longest: LONGEST },
): () => void {
  let first = 0;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = performance.now();
    const wait = Math.min(last + quiet, first + longest) - now;
    if (wait > 1) {
      timer = setTimeout(look, wait);
      return;
    }
    timer = undefined;
    onQuiet();
  };
  const observer = new MutationObserver(() => {
    last = performance.now();
    if (timer !== undefined) return;
    first = last;
    timer = setTimeout(look, quiet);
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/**
 * Attempts something whenever the page has changed, one attempt at a time, and once more at the end. Resolves with
 * true as soon as one succeeds; with false after `patience` ms, or where `signal` is aborted. Rejects where an attempt
 * does.
 */
export function tryOnChanges(
  page: Document,
  attempt: () => Promise<boolean>,
  patience: number,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let busy: Promise<boolean> | undefined;
    const end = () => {
      stop();
      clearTimeout(last);
      signal.removeEventListener('abort', aborted);
    };
    const done = (succeeded: boolean) => {
      end();
      resolve(succeeded);
    };
    const broke = (error: unknown) => {
      end();
      reject(error);
    };
    const aborted = () => done(false);
    const once = async (): Promise<boolean> => {
      busy ??= attempt().finally(() => {
        busy = undefined;
      });
      const succeeded = await busy;
      if (succeeded) done(true);
      return succeeded;
    };
    const stop = watchChanges(page, () => {
      once().catch(broke);
    });
    const last = setTimeout(() => {
      once()
        .then((succeeded) => succeeded || done(false))
        .catch(broke);
    }, patience);
    signal.addEventListener('abort', aborted);
    if (signal.aborted) aborted();
  });
}
