import type { Extraction } from '../../utils/article/types';
import { after } from '../../utils/page/after';

/** What is known of a page that was left before it was read. */
export const LEFT: Extraction = {
  ok: false,
  reason: 'broken',
  report: { detection: { article: false, sure: false, score: 0, reasons: [] }, removals: [] },
};

/** Whether work is done (or has failed) within so many ms. */
export function isDoneWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const callOff = after(ms, () => resolve(false));
    const done = () => {
      callOff();
      resolve(true);
    };
    work.then(done, done);
  });
}

/** What comes of the work; undefined as soon as the signal is aborted, whatever the work does then. */
export function untilLeft<T>(work: Promise<T>, left: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    if (left.aborted) resolve(undefined);
    left.addEventListener('abort', () => resolve(undefined), { once: true });
    work.then(resolve, reject);
  });
}
