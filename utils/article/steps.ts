/**
 * Work that can pause: each `yield` is a place where it may stop for a while, or for good. What runs it decides: `finish`
 * never pauses, `paced` does when it is told to.
 */
export type Steps<T> = Generator<void, T, void>;

/**
 * Asked at each place where work may pause: undefined where it is to go on, else when it may. Throws or rejects where
 * nobody wants the work any more.
 */
export type Breathe = () => Promise<void> | undefined;

/** The result of steps that are taken all at once. Throws what they throw. */
export function finish<T>(steps: Steps<T>): T {
  let step: IteratorResult<void, T>;
  do step = steps.next();
  while (!step.done);
  return step.value;
}

/** The result of steps with pauses between them, without any where nobody breathes. Rejects with what they throw, or `breathe`. */
export async function paced<T>(steps: Steps<T>, breathe?: Breathe): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
    const pause = breathe?.();
    if (pause) await pause;
  }
}

/** So many things at a time are looked at without a place to pause: a pause costs little, but more than most looks. */
const AT_ONCE = 50;

/** Does something with one after the other. */
export function* each<T>(all: Iterable<T>, act: (one: T) => void): Steps<void> {
  let count = 0;
  for (const one of all) {
    act(one);
    if (++count % AT_ONCE === 0) yield;
  }
}

/** Those for which the answer is yes, in their order. */
export function* sift<T>(all: Iterable<T>, isWanted: (one: T) => boolean): Steps<T[]> {
  const found: T[] = [];
  yield* each(all, (one) => {
    if (isWanted(one)) found.push(one);
  });
  return found;
}
