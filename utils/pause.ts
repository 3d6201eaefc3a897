import { storage } from '#imports';

/** Until when originals are shown, in ms since 1970; 0 where nothing is paused. Over at its time, with no one to end it. */
const item = storage.defineItem<number>('local:pausedUntil', { fallback: 0 });

/** The end of the pause in ms since 1970, or undefined where articles open by themselves. Never rejects. */
export async function pausedUntil(): Promise<number | undefined> {
  try {
    return running(await item.getValue());
  } catch (error) {
    console.warn('Saring: nobody knows whether originals are to be shown.', error);
    return undefined;
  }
}

/** Shows originals until then, or, without a time, no longer. Rejects where the browser's storage does. */
export async function setPause(until: number | undefined): Promise<void> {
  await item.setValue(until ?? 0);
}

/** Calls back when a pause begins or is ended by hand. Returns how to stop. */
export function watchPause(onChange: (until: number | undefined) => void): () => void {
  return item.watch((until) => onChange(running(until)));
}

const running = (until: unknown): number | undefined =>
  typeof until === 'number' && until > Date.now() ? until : undefined;
