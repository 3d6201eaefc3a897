/** Around the first difference of two long texts, in characters. */
const SHOWN = 100;

/** A line for each thing that was seen otherwise afterwards; `restless` ones, which change by themselves, aside. */
export function differences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  restless: readonly string[],
): string[] {
  return Object.keys(before)
    .filter((name) => !restless.includes(name))
    .flatMap((name) => {
      const [was, is] = [before[name], after[name]].map((value) => JSON.stringify(value) ?? '');
      if (was === undefined || is === undefined || was === is) return [];
      const from = Math.max(0, firstDifference(was, is) - SHOWN / 2);
      return [`${name}: ${was.slice(from, from + SHOWN)} → ${is.slice(from, from + SHOWN)}`];
    });
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
