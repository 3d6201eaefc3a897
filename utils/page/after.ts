/**
 * Calls back after so many ms; what is returned calls that off. Not by `setTimeout`: its numbers are those of the page
 * too, in every world, and a page that clears them all would leave us waiting for ever.
 */
export function after(ms: number, act: () => void): () => void {
  const off = new AbortController();
  AbortSignal.timeout(ms).addEventListener('abort', act, { once: true, signal: off.signal });
  return () => off.abort();
}
