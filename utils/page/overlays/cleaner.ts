import type { Cleaned, OverlayKind, OverlayRules } from '../../rules/overlays/types';
import { attr, bodyOf, connected, contains, fullscreenOf, hasAttr, rootOf, type ShadowOf } from '../dom';
import { isBare } from './bare';
import { type Eyes, factsOf } from './facts';
import { findFloating, holdsArticle, isDrawn } from './find';
import { createFreeing } from './freeing';
import { type How, hide, type Undo } from './hide';
import { type Context, judge, share } from './judge';
import { watchReader } from './opened';
import { purposeOf } from './purpose';
import { countRounds } from './rounds';
import type { Seen } from './seen';
import { findStrips } from './strips';
import { GONE } from './style';
import { hasPlace, isLost, isOurs, isReading, markOf, wrapperOf } from './targets';
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
  const freeing = createFreeing(page, view, shadowOf);
  let hidden: Hidden[] = [];
  let kept = new WeakMap<Element, string>();
  let watch: Watch | undefined;
  let answering: Promise<void> | undefined;
  const done: Omit<Cleaned, 'on' | 'freed'> = { gone: {}, answered: false };

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
    if (!bodyOf(page) || fullscreenOf(page) || isReading(page)) return { waits: false, removed: 0 };
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
      if (isOurs(target) || hasAttr(target, GONE) || !isDrawn(element, view)) continue;
      const mark = markOf(element, hits);
      if (!whole && kept.get(element) === mark) continue;
      const facts = factsOf(element, hits, sight, target);
      const { kinds, paid } = sight.words;
      const verdict = judge(facts, { ...context, kinds: kinds(facts.text), paid: paid(facts.text) });
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
    if (!asked && !unlock(whole || removed > 0, sight)) return { waits: false, removed: 0 };
    return { waits, removed };
  }

  function take(element: Element, kind: OverlayKind, seen: Seen, veiled: boolean): boolean {
    const lost = hidden.filter((one) => isLost(one.element, one.how));
    const covers = seen.modal || share(seen) >= 0.5;
    const fought = lost.some((one) => one.kind === kind) || (covers && hidden.some((one) => one.covers));
    if (fought && !rounds.again()) return giveUp();
    hidden = hidden.filter((one) => !lost.includes(one) || connected(one.element));
    const docked = kind === 'video' && hasPlace(page, element);
    const how = veiled ? 'veil' : docked ? 'dock' : 'hide';
    hidden.push({ element, kind, how, covers, undo: hide(element, how, shadowOf) });
    if (!fought) done.gone[kind] = (done.gone[kind] ?? 0) + 1;
    return true;
  }

  /** What came or changed right after a click on a control was asked for; a hidden dialog of settings too. */
  function wished(elements: Element[]): void {
    for (const element of elements) {
      if (holdsArticle(page, element)) continue;
      const back = hidden.find(
        ({ kind, element: one }) =>
          (kind === 'consent' || kind === 'login') && (contains(one, element) || contains(element, one)),
      );
      if (back?.how === 'hide') {
        back.undo();
        hidden = hidden.filter((one) => one !== back);
        reader.add(back.element);
      } else if (!back) reader.add(element);
    }
  }

  function giveUp(): false {
    done.ended = 'fought';
    watch?.stop();
    watch = undefined;
    return false;
  }

  function unlock(whole: boolean, { words }: Eyes): boolean {
    const fought = freeing.fought();
    if (fought && !rounds.again()) return giveUp();
    freeing.run(whole || fought, words);
    return true;
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
        onTracked: wished,
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
      freeing.undo();
      hidden = [];
      done.gone = {};
      delete done.ended;
    },
    state: (): Cleaned => ({
      on: watch !== undefined || hidden.length + freeing.what().length > 0,
      ...done,
      gone: { ...done.gone },
      freed: freeing.what(),
    }),
  };
}
