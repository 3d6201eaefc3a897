/** How often we come back to a page that fights us before we give up; as many as the reader's own guard allows. */
const ROUNDS = 8;
/** After so long without trouble, in ms, the rounds are forgotten: a new overlay now and then is no fight. */
const QUIET = 10_000;
/** Not even a patient page gets more than so many in all. */
const IN_ALL = 40;

/** Counts the times a page brought back what we took away. */
export function countRounds(now: () => number) {
  let used = 0;
  let all = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    /** One more. False once it is enough. */
    again(): boolean {
      if (now() - last > QUIET) used = 0;
      last = now();
      used += 1;
      all += 1;
      return used <= ROUNDS && all <= IN_ALL;
    },
  };
}
