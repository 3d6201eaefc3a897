import { key } from '../dom/text';

/** The list most likely whole, of lists in order of trust. */
export function settle(lists: readonly string[][]): string[] {
  const first = lists[0] ?? [];
  const holds = (whole: readonly string[], part: readonly string[]): boolean =>
    whole.length > part.length && part.every((name) => whole.some((other) => key(other) === key(name)));
  const shorter = lists.filter((list) => holds(first, list));
  const agreed = shorter.find((list) =>
    shorter.some((other) => other !== list && !holds(other, list) && !holds(list, other)),
  );
  if (agreed) return agreed;
  return (
    lists.find(
      (list) => holds(list, first) && list.every((name) => first.includes(name) || /\s/.test(name)),
    ) ?? first
  );
}
