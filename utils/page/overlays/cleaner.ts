import type { Cleaned, Freed, OverlayKind, OverlayRules } from '../../rules/overlays/types';
import { isBare } from './bare';
import {
  attr,
  bodyOf,
  childrenOf,
  connected,
  fullscreenOf,
  hasAttr,
  heights,
  is,
  parentOf,
  rectOf,
  rootOf,
  type ShadowOf,
} from './dom';
import { type Eyes, factsOf } from './facts';
import { findFloating, holdsArticle, isDrawn } from './find';
import { free, type How, hide, type Undo, wake } from './hide';
import { type Context, judge, share } from './judge';
import { watchReader } from './opened';
import { purposeOf } from './purpose';
import { countRounds } from './rounds';
import type { Seen } from './seen';
import { findStrips } from './strips';
import { FREE, GONE } from './style';
import { findCut, findLocks, heldAt } from './unlock';
import { type Watch, watchPage } from './watch';
import { wordsFor } from './words';

export interface CleanerOptions {
  page: Document;
  view: Window;
  rules: OverlayRules;
  shadowOf: ShadowOf;
  /** Answers the page's consent wall with the least consent; resolves with whether it did. Left out where that isn't allowed. */
  answer?: (() => Promise<boolean>) | undefined;
  /** Was there before the reader could click on anything. */
  early: boolean;
}

/** So long `clean` waits for a wall to be answered before it tells what was done so far, in ms. */
const PATIENCE = 2500;
/** So many layers of things one below the other. */
const LAYERS = 4;

interface Hidden {
  element: Element;
  kind: OverlayKind;
  how: How;
  covers: boolean;
  undo: Undo;
}

/** Keeps one page clean, and puts everything back. */
export function createCleaner({ page, view, rules, shadowOf, answer, early }: CleanerOptions) {
  const reader = watchReader(page, () => performance.now());
  const rounds = countRounds(() => performance.now());
  let hidden: Hidden[] = [];
  let freed: { element: Element; what: readonly Freed[]; undo: Undo }[] = [];
  let others: Undo[] = [];
  let kept = new WeakMap<Element, string>();
  let watch: Watch | undefined;
  let answering: Promise<void> | undefined;
  const done: Omit<Cleaned, 'on'> = { gone: {}, freed: [], answered: false };

  const eyes = (): Eyes => ({
    page,
    view,
    shadowOf,
    vendors: rules.vendors,
    words: wordsFor(attr(rootOf(page) as Element, 'lang'), rules.words),
    opened: reader.has,
    started: reader.started,
  });

  /** Looks again as long as something went: what lay below it comes to light. Gives whether a consent wall waits for its answer. */
  function look(whole: boolean): { waits: boolean; busy: boolean } {
    let waits = false;
    let busy = false;
    for (let layer = 0; layer < LAYERS; layer += 1) {
      const seen = lookOnce(whole);
      waits ||= seen.waits;
      busy ||= seen.removed > 0;
      if (!seen.removed) break;
    }
    return { waits, busy };
  }

  /** One look at all that floats. `whole`: the page's flow and its cuts too. */
  function lookOnce(whole: boolean): { waits: boolean; removed: number } {
    if (!bodyOf(page) || fullscreenOf(page) || isReading()) return { waits: false, removed: 0 };
    const sight = eyes();
    const context: Omit<Context, 'kinds' | 'paid'> = {
      purpose: purposeOf(view.location),
      touched: !early && view.navigator.userActivation?.hasBeenActive !== false,
    };
    let waits = false;
    let asked = false;
    let removed = 0;
    const candidates = findFloating(page, view, shadowOf);
    if (whole) for (const strip of findStrips(page, view)) candidates.set(strip, 0);
    for (const [element, hits] of candidates) {
      const target = wrapperOf(element, sight);
      if (!isOurs(target) && !hasAttr(target, GONE) && isDrawn(element, view)) {
        const mark = markOf(element, hits);
        if (!whole && kept.get(element) === mark) continue;
        const seen = factsOf(target === element ? element : target, hits, sight);
        const facts = target === element ? seen : { ...factsOf(element, hits, sight), vendor: seen.vendor };
        const verdict = judge(facts, {
          ...context,
          kinds: sight.words.kinds(facts.text),
          paid: sight.words.paid(facts.text),
        });
        if (!verdict.gone) {
          kept.set(element, mark);
          asked ||= facts.opened && (facts.modal || share(facts) > 0.3);
          continue;
        }
        const veiled = verdict.kind === 'consent' && answer !== undefined;
        waits ||= veiled;
        if (!take(target, verdict.kind, facts, veiled)) return { waits: false, removed: 0 };
        removed += 1;
      }
    }
    if (!asked) unlock(whole || removed > 0, sight);
    return { waits, removed };
  }

  function take(element: Element, kind: OverlayKind, seen: Seen, veiled: boolean): boolean {
    const lost = hidden.filter((one) => isLost(one.element, one.how));
    const covers = seen.modal || share(seen) >= 0.5;
    const fought = lost.some((one) => one.kind === kind) || (covers && hidden.some((one) => one.covers));
    if (fought && !rounds.again()) return giveUp();
    hidden = hidden.filter((one) => !lost.includes(one) || connected(one.element));
    const docked = kind === 'video' && hasPlace(element);
    const how = veiled ? 'veil' : docked ? 'dock' : 'hide';
    hidden.push({ element, kind, how, covers, undo: hide(element, how, shadowOf) });
    if (!fought) done.gone[kind] = (done.gone[kind] ?? 0) + 1;
    return true;
  }

  function giveUp(): false {
    done.ended = 'fought';
    watch?.stop();
    watch = undefined;
    return false;
  }

  function unlock(whole: boolean, sight: Eyes): void {
    const lost = freed.filter((one) => !hasAttr(one.element, FREE));
    if (lost.length) {
      if (!rounds.again()) {
        giveUp();
        return;
      }
      freed = freed.filter((one) => !lost.includes(one));
    }
    if (!whole && !lost.length && !isLocked()) return;
    const held = heldAt(page, view);
    for (const { element, freed: what, asleep } of findLocks(page, view)) {
      if (isOurs(element)) continue;
      if (what.length) loosen(element, what);
      if (asleep) others.push(...wake(element));
    }
    if (held) view.scrollTo({ top: held, behavior: 'instant' });
    if (!whole) return;
    const cut = findCut(page, view, sight.words);
    if (!cut) return;
    loosen(cut.element, ['cut']);
    if (cut.gate && !hasAttr(cut.gate, GONE)) others.push(hide(cut.gate, 'hide', shadowOf));
  }

  function loosen(element: Element, what: readonly Freed[]): void {
    const before = freed.find((one) => one.element === element);
    before?.undo();
    const all = [...new Set([...(before?.what ?? []), ...what])];
    freed = [...freed.filter((one) => one !== before), { element, what: all, undo: free(element, all) }];
    for (const one of what) if (!done.freed.includes(one)) done.freed.push(one);
  }

  /** Under the open reader the page is inert; what comes there is looked at when the reader closes. */
  function isReading(): boolean {
    const root = rootOf(page);
    return root !== null && childrenOf(root).some((one) => hasAttr(one, 'data-saring'));
  }

  function isLocked(): boolean {
    const [root, body] = [rootOf(page), bodyOf(page)];
    if (!root || !body) return false;
    const stops = (of: Element) => /hidden|clip/.test(view.getComputedStyle(of).overflowY);
    const held = (!hasAttr(root, FREE) && stops(root)) || (!hasAttr(body, FREE) && stops(body));
    return held && Math.max(heights(root).whole, heights(body).whole) > view.innerHeight + 20;
  }

  /** Puts walls back where the page shows nothing without them. */
  function mindBareness(): void {
    const walls = hidden.filter(
      ({ covers, kind }) => covers && (kind === 'consent' || kind === 'overlay' || kind === 'login'),
    );
    if (!walls.length || !isBare(page, view)) return;
    for (const wall of walls) {
      wall.undo();
      kept.set(wall.element, markOf(wall.element, 0));
      done.gone[wall.kind] = (done.gone[wall.kind] ?? 1) - 1;
      if (!done.gone[wall.kind]) delete done.gone[wall.kind];
    }
    hidden = hidden.filter((one) => !walls.includes(one));
    done.ended = 'bare';
    watch?.stop();
    watch = undefined;
  }

  /** Has a veiled wall answered, and hides what is left of it. */
  async function answerWall(): Promise<void> {
    if (!answer) return;
    const asked = answer;
    answer = undefined; // once a page
    const answered = await asked().catch((error) => {
      console.info('Saring: the wall was not answered.', error);
      return false;
    });
    done.answered = answered;
    for (const wall of hidden.filter(({ how }) => how === 'veil')) {
      wall.undo();
      wall.how = 'hide';
      wall.undo = hide(wall.element, 'hide', shadowOf);
    }
    if (!watch) return; // put back meanwhile
    once(true);
    if (!answered) mindBareness();
  }

  /** Looks, and has a wall answered. Gives whether there was anything to do. */
  function once(whole: boolean): boolean {
    const { waits, busy } = look(whole);
    if (waits) answering ??= answerWall();
    else if (busy && !hidden.some(({ how }) => how === 'veil')) mindBareness();
    return busy;
  }

  return {
    /** Cleans now, and from now on. Resolves once the first look, and the answer to a wall, are over. */
    async clean(): Promise<Cleaned> {
      delete done.ended;
      kept = new WeakMap();
      watch ??= watchPage(page, view, {
        onLook: () => once(false),
        onTracked: (elements) => {
          for (const element of elements) if (!holdsArticle(page, element)) reader.add(element);
        },
        tracks: reader.now,
      });
      once(true);
      if (answering) await Promise.race([answering, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      return this.state();
    },
    /** Puts everything back, to the byte, and leaves the page alone. */
    undo(): void {
      watch?.stop();
      watch = undefined;
      for (const { undo } of hidden.toReversed()) undo();
      for (const { undo } of freed.toReversed()) undo();
      for (const undo of others.toReversed()) undo();
      hidden = [];
      freed = [];
      others = [];
      Object.assign(done, { gone: {}, freed: [] });
      delete done.ended;
    },
    state: (): Cleaned => ({
      on: watch !== undefined || hidden.length + freed.length > 0,
      ...done,
      gone: { ...done.gone },
      freed: [...done.freed],
    }),
  };

  function hasPlace(element: Element): boolean {
    const place = parentOf(element);
    return place !== null && place !== bodyOf(page) && rectOf(place).height >= 100 && inText(place);
  }

  function markOf(element: Element, hits: number): string {
    const { width, height } = rectOf(element);
    return `${Math.round(width)}x${Math.round(height)}/${Math.round(hits * 10)}/${element.childElementCount}`;
  }
}

/** A known system's own wrapper around an element, which goes as a whole: its backdrop stands beside its dialog. */
function wrapperOf(element: Element, { vendors, page }: Eyes): Element {
  const all = vendors.flatMap(({ selectors }) => selectors).join();
  let wrapper = element;
  let at: Element | null = element;
  for (let depth = 0; at && depth < 6; depth += 1) {
    if (is(at, 'body, html') || holdsArticle(page, at)) break;
    if (is(at, all)) wrapper = at;
    at = parentOf(at);
  }
  return wrapper;
}

const isOurs = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (hasAttr(at, 'data-saring')) return true;
  return false;
};

const isLost = (element: Element, how: string): boolean => !connected(element) || attr(element, GONE) !== how;

function inText(place: Element): boolean {
  for (let at: Element | null = place; at; at = parentOf(at))
    if (is(at, 'article, main, [role="main"]')) return true;
  return false;
}
