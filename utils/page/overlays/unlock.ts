import type { Freed } from '../../rules/overlays/types';
import {
  attr,
  bodyOf,
  childrenOf,
  hasAttr,
  heights,
  nameOf,
  openShadow,
  paragraphsIn,
  readText,
  rectOf,
  rootOf,
  within,
} from '../dom';
import type { Words } from './words';

/** One element that keeps the page from being read, and what it is to be freed of. */
export interface Lock {
  element: Element;
  freed: Freed[];
  /** It is inert, or hidden from assistive technology. */
  asleep: boolean;
}

/** A text that is cut off, and the control that would unfold it. */
export interface Cut {
  element: Element;
  gate: Element | undefined;
}

/** So many steps down from the body the text is followed, and so many elements beside it are looked at on each. */
const DEPTH = 14;
const BESIDE = 40;
/** A text that goes on for less than so many px below its box isn't cut. */
const HIDDEN = 120;

/** Finds what locks a page: scrolling, pointer, blur, sleep; on the root, the body, the way to the text, and beside it. */
export function findLocks(page: Document, view: Window): Lock[] {
  const [root, body] = [rootOf(page), bodyOf(page)];
  if (!root || !body) return [];
  const way = wayToText(body);
  const beside = way.flatMap((one) => childrenOf(one).slice(0, BESIDE)).filter((one) => !way.includes(one));
  return [
    ...scrollLocks(root, body, view),
    ...[root, ...way].map((element) => lockOf(element, view, true)),
    ...beside
      .filter((one) => !/^(?:script|style|link|template|noscript)$/.test(nameOf(one)))
      .map((one) => lockOf(one, view, false)),
  ].filter(({ freed, asleep }) => freed.length || asleep);
}

/** Where the page is held while a body that is fixed pretends to be scrolled, in px; 0 where it isn't. */
export function heldAt(page: Document, view: Window): number {
  const body = bodyOf(page);
  if (!body || view.getComputedStyle(body).position !== 'fixed') return 0;
  return Math.max(0, -Math.round(rectOf(body).top));
}

/** Finds a text that its box cuts off though all of it is there. Nothing where the page says that the rest is paid for. */
export function findCut(page: Document, view: Window, words: Words): Cut | undefined {
  const body = bodyOf(page);
  if (!body || isPaid(page)) return undefined;
  for (const element of wayToText(body).slice(1)) {
    const { whole, shown } = heights(element);
    if (whole - shown < HIDDEN || shown < 40) continue;
    const { overflowY } = view.getComputedStyle(element);
    if (overflowY !== 'hidden' && overflowY !== 'clip') continue;
    const gate = gateOf(element, words);
    if (gate === 'paid') return undefined;
    if (gate) return { element, gate };
  }
  return undefined;
}

function scrollLocks(root: Element, body: Element, view: Window): Lock[] {
  const [outer, inner] = [view.getComputedStyle(root), view.getComputedStyle(body)];
  const fixed = inner.position === 'fixed' || outer.position === 'fixed';
  const taller =
    Math.max(heights(root).whole, heights(body).whole, rectOf(body).height) > view.innerHeight + 20;
  if (!taller && !fixed) return [];
  const stops = ({ overflowY }: CSSStyleDeclaration) => overflowY === 'hidden' || overflowY === 'clip';
  // Where the root says nothing, the body's overflow is the viewport's.
  const own = outer.overflowX !== 'visible' || outer.overflowY !== 'visible';
  const locks: Lock[] = [];
  const held = (style: CSSStyleDeclaration): Freed[] => [
    ...(style.position === 'fixed' ? (['place'] as const) : []),
    ...(style.touchAction === 'none' ? (['touch'] as const) : []),
  ];
  const ofRoot: Freed[] = [...(stops(outer) ? (['scroll'] as const) : []), ...held(outer)];
  const ofBody: Freed[] = [
    ...(stops(inner) ? [own ? ('flow' as const) : ('scroll' as const)] : []),
    ...held(inner),
  ];
  if (ofRoot.length) locks.push({ element: root, freed: ofRoot, asleep: false });
  if (ofBody.length) locks.push({ element: body, freed: ofBody, asleep: false });
  return locks;
}

function lockOf(element: Element, view: Window, onTheWay: boolean): Lock {
  const style = view.getComputedStyle(element);
  const freed: Freed[] = [];
  const big =
    onTheWay ||
    paragraphsIn(element) > 0 ||
    /^(?:header|nav|main|footer|section|article|p|h1)$/.test(nameOf(element));
  if (big && /blur\(/.test(style.filter)) freed.push('blur');
  if (onTheWay && style.pointerEvents === 'none') freed.push('pointer');
  if (onTheWay && Number(style.opacity) < 0.6) freed.push('dim');
  const asleep = big && (hasAttr(element, 'inert') || attr(element, 'aria-hidden') === 'true');
  return { element, freed, asleep };
}

/** From the body down to the box that holds most paragraphs. */
function wayToText(body: Element): Element[] {
  const way = [body];
  for (let at = body; way.length < DEPTH; ) {
    const all = paragraphsIn(at);
    const next = all > 1 ? childrenOf(at).find((child) => paragraphsIn(child) >= all * 0.6) : undefined;
    if (!next) break;
    way.push(next);
    at = next;
  }
  return way;
}

/** The control below or in a cut text that unfolds it, with its wrapper; `paid` where it asks for money or a login. */
function gateOf(element: Element, words: Words): Element | 'paid' | undefined {
  const place = element.parentElement ?? element;
  const controls = within(
    place,
    'button, a, [role="button"], label, span[onclick], div[onclick]',
    openShadow,
  );
  const control = controls.find((one) => words.more(readText(one, openShadow, 40)));
  if (!control) return undefined;
  const siblings = childrenOf(place).filter((one) => one !== element && paragraphsIn(one) < 3);
  const said = siblings
    .map((one) => readText(one, openShadow, 400))
    .join(' ')
    .toLowerCase();
  if (words.paid(said)) return 'paid';
  let gate: Element = control;
  for (
    let at = control.parentElement;
    at && at !== place && at !== element && !paragraphsIn(at);
    at = at.parentElement
  )
    gate = at;
  return gate;
}

/** What a page declares: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
function isPaid(page: Document): boolean {
  const said = Array.from(
    Document.prototype.querySelectorAll.call(page, 'script[type="application/ld+json"]'),
  );
  if (
    said.some((one) => /"isAccessibleForFree"\s*:\s*"?false/i.test((one.textContent ?? '').slice(0, 50_000)))
  )
    return true;
  const tier = Document.prototype.querySelector.call(page, 'meta[property="article:content_tier"]');
  return tier ? /locked|metered/i.test(attr(tier, 'content')) : false;
}
