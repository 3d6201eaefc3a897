/**
 * Makes a guard against a page that speaks in our name: a tab may do something `most` times within so many ms. Kept in
 * memory: the background stays awake for longer than anybody would wait.
 */
export function makeLimit(most: number, within: number) {
  const done = new Map<number | undefined, number[]>();
  /** Whether the tab may do it once more, which counts as done then. */
  return (tab: number | undefined, now = Date.now()): boolean => {
    const late = (done.get(tab) ?? []).filter((time) => now - time < within);
    if (late.length >= most) return false;
    done.set(tab, [...late, now]);
    return true;
  };
}
