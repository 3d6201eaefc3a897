/** Work holds the page's thread for about so long (ms) at a time: below what is felt as a page that hangs. */
const AT_A_TIME = 40;

/**
 * Makes a `Breathe` (utils/article/steps.ts) that gives the thread back whenever it was held for `AT_A_TIME`, so that the
 * page draws and answers meanwhile. Throws the signal's reason once that is aborted.
 */
export function breathing(signal?: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < AT_A_TIME) return undefined;
    signal?.throwIfAborted();
    return nextTask().then(() => {
      signal?.throwIfAborted();
      since = performance.now();
    });
  };
}

/**
 * Behind the tasks that wait. Not `scheduler.yield`, which comes back before messages and timers of the page; not a timer,
 * which in a hidden tab comes once in a second.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
