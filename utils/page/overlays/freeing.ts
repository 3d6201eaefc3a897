import type { Freed } from '../../rules/overlays/types';
import { bodyOf, hasAttr, heights, rootOf, type ShadowOf } from '../dom';
import { free, hide, type Undo, wake } from './hide';
import { FREE, GONE } from './style';
import { isOurs } from './targets';
import { findCut, findLocks, heldAt } from './unlock';
import type { Words } from './words';

interface Loose {
  element: Element;
  what: readonly Freed[];
  undo: Undo;
}

/** Gives a page its scrolling, its pointer and its clearness back, and remembers how it was. */
export function createFreeing(page: Document, view: Window, shadowOf: ShadowOf) {
  let loose: Loose[] = [];
  let others: Undo[] = [];
  const what = new Set<Freed>();

  function loosen(element: Element, freed: readonly Freed[]): void {
    const before = loose.find((one) => one.element === element);
    before?.undo();
    const all = [...new Set([...(before?.what ?? []), ...freed])];
    loose = [...loose.filter((one) => one !== before), { element, what: all, undo: free(element, all) }];
    for (const one of freed) what.add(one);
  }

  /** Whether the page holds its scrolling again, told by two styles. */
  function isLocked(): boolean {
    const [root, body] = [rootOf(page), bodyOf(page)];
    if (!root || !body) return false;
    const stops = (of: Element) =>
      !hasAttr(of, FREE) && /hidden|clip/.test(view.getComputedStyle(of).overflowY);
    if (!stops(root) && !stops(body)) return false;
    return Math.max(heights(root).whole, heights(body).whole) > view.innerHeight + 20;
  }

  return {
    /** Whether the page took off a mark of ours since. Forgets it: the next look is another try. */
    fought(): boolean {
      const lost = loose.filter((one) => !hasAttr(one.element, FREE));
      loose = loose.filter((one) => !lost.includes(one));
      return lost.length > 0;
    },
    /** Frees what is held. `whole`: looks at the way to the text and its cuts too, not at scrolling alone. */
    run(whole: boolean, words: Words): void {
      if (!whole && !isLocked()) return;
      const held = heldAt(page, view);
      for (const { element, freed, asleep } of findLocks(page, view)) {
        if (isOurs(element)) continue;
        if (freed.length) loosen(element, freed);
        if (asleep) others.push(...wake(element));
      }
      if (held) view.scrollTo({ top: held, behavior: 'instant' });
      if (!whole) return;
      const cut = findCut(page, view, words);
      if (!cut) return;
      loosen(cut.element, ['cut']);
      if (cut.gate && !hasAttr(cut.gate, GONE)) others.push(hide(cut.gate, 'hide', shadowOf));
    },
    undo(): void {
      for (const { undo } of loose.toReversed()) undo();
      for (const undo of others.toReversed()) undo();
      loose = [];
      others = [];
      what.clear();
    },
    what: (): Freed[] => [...what],
  };
}
