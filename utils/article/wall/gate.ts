import { leavesOf } from '../dom/blocks';
import { namesOf } from '../dom/names';
import { countWords, textOf } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';
import type { Steps } from '../steps';
import type { Words } from '../words';

const NAME =
  /-(pay-?wall|reg-?wall|registration-?wall|subscri(ber|ption)-?(wall|gate|barrier|prompt)|paid-?barrier|content-?gate|article-?gate|gated|piano-?(inline|offer|container|wall)|tp-?(modal|container-inner|iframe-wrapper)|abo-?wall|plus-?wall|login-?wall|hard-?wall|soft-?wall|article-?barrier|premium-?(wall|gate|box|blocker)|lock-?(box|wall|screen)|konten-?premium)-/;
/** Where such names may stand; asked first, since few pages have any. */
const NAMED = ['wall', 'Wall', 'gate', 'barrier', 'piano', 'tp-', 'premium', 'locked', 'lock-']
  .map((word) => `[class*="${word}"], [id*="${word}"]`)
  .join();
const LEADS =
  /(subscri|sign-?(in|up)|log-?in|regist|abonn|\/abos?\b|member|langganan|suscri|assin|masuk|daftar|checkout|\/plus\b|premium|offer)/i;
/** Counting what is left to read for free: shown below whole articles. */
const METER =
  /\d (?:free |more )*(?:articles?|stories)\b.{0,20}(?:left|remaining)|(?:left|remaining).{0,20}\d (?:articles?|stories)/i;
/** A wall says at most so much, in words; a line of it in characters. */
const WALL = 250;
const LINE = 300;
/** So many blocks of such a name, and lines with such words, are looked at. */
const ASKED = 40;
/** So far up from a line of the story its wall may stand beside it. */
const NEAR = 5;

/** The block by which a page shows that the text ends here for who hasn't paid or signed in. */
export interface Gate {
  element: Element;
  /** Whether its name says so. */
  named: boolean;
  /** Whether its words do. */
  worded: boolean;
}

/**
 * The wall that a page shows, undefined where it shows none. `page` is the snapshot, its hidden blocks marked; `story`
 * the first paragraph of the story: what stands above it is a badge.
 */
export function* gateOn(page: Document, words: Words, story: Element | undefined): Steps<Gate | undefined> {
  const isSeen = (element: Element) =>
    !element.closest(`[${UNSEEN}], nav, body > header, body > footer, template`);
  const isBelow = (element: Element) => !story || Boolean(story.compareDocumentPosition(element) & 4);
  let asked = 0;
  for (const element of page.body.querySelectorAll(NAMED)) {
    if (/^(a|body|main|article|html|svg)$/.test(element.localName) || !NAME.test(namesOf(element))) continue;
    if (!isSeen(element) || !isBelow(element) || element.contains(story ?? null)) continue;
    if (++asked > ASKED) break;
    const text = textOf(element);
    const count = countWords(text);
    if (count < 3 || count > WALL || METER.test(text)) continue;
    const worded = words.has('wall', text);
    if (worded || leadsToOffer(element)) return { element, named: true, worded };
  }
  const around = story && surroundings(story);
  // All at once first: few pages have such words.
  if (!around || !(yield* saysWall(around.textContent ?? '', words))) return undefined;
  for (const leaf of leavesOf(around)) {
    if ((leaf.textContent?.length ?? 0) > LINE * 2) continue;
    const text = textOf(leaf);
    if (text.length > LINE || !isBelow(leaf) || !words.has('wall', text) || METER.test(text)) continue;
    if (++asked > 2 * ASKED) break;
    const element = boxOf(leaf);
    if (isSeen(leaf) && (leadsToOffer(element) || element.querySelector('button, form')))
      return { element, named: false, worded: true };
  }
  return undefined;
}

/** So much text (characters) is looked at without a place to pause, and so much of it once more with what follows. */
const AT_ONCE = 200_000;
const AGAIN = 200;

/** Whether words of a wall stand anywhere in a text. */
function* saysWall(text: string, words: Words): Steps<boolean> {
  for (let from = 0; from < text.length; from += AT_ONCE) {
    if (words.has('wall', text.slice(Math.max(0, from - AGAIN), from + AT_ONCE))) return true;
    yield;
  }
  return false;
}

function leadsToOffer(element: Element): boolean {
  return Array.from(element.querySelectorAll('a[href], form[action]')).some((link) =>
    LEADS.test(
      (link.getAttribute('href') ?? link.getAttribute('action') ?? '').replace(/^(?:https?:)?\/\/[^/]*/i, ''),
    ),
  );
}

/** The largest block around a line that says no more than a wall does. */
function boxOf(line: Element): Element {
  let box = line;
  for (let above = line.parentElement; above && above.localName !== 'body'; above = above.parentElement) {
    if ((above.textContent?.length ?? 0) > WALL * 8 || /^(main|article)$/.test(above.localName)) break;
    box = above;
  }
  return box;
}

/** The block around a line of the story in which its wall would stand, and not the page's edge. */
function surroundings(story: Element): Element | undefined {
  let around: Element | undefined;
  let above = story.parentElement;
  for (let step = 0; above && step < NEAR && above.localName !== 'body'; step++, above = above.parentElement)
    around = above;
  return around;
}
