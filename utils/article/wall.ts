import type { Lexicon } from '../rules/types';
import { PROSE } from './dom/measures';
import { namesOf } from './dom/names';
import { textOf, weigh } from './dom/text';
import { UNSEEN } from './snapshot/unseen';
import type { Steps } from './steps';
import type { Wall } from './types';
import { declaredOn } from './wall/declared';
import { type Gate, gateOn } from './wall/gate';
import { loginOf } from './wall/login';
import { statedOn } from './wall/stated';
import { wordsOf } from './words';

/** What blocks are called that a wall keeps from being read. */
const KEPT =
  /-(pay-?wall(ed)?(-\w+)?|premium-?content|subscriber-?(only|content)|subscribers-?only|encrypted-?content|members?-?only|paid-?content|locked-?content|gated(-content)?|content-?gated|plus-?content)-/;
/** A block that style fades out at its end. */
const FADED = /-(fade|fade-?out|faded|gradient|truncat(e|ed)|preview|teaser-?(text|content|body)|excerpt)-/;
/** From this share of the stated length on the text is whole; below the other it is far from it. */
const WHOLE = 0.75;
const SHORT = 0.6;
/** A text of fewer words (a teaser) may be cut; a whole report of so few is rare. */
const TEASER = 130;
/** So many paragraphs of the story behind a box show that it goes on. */
const GOES_ON = 2;
/** So much has to speak for it before a wall is claimed. */
const ENOUGH = 4;

/** What a page shows and says of a wall, read before it is cleaned. */
interface WallSigns {
  /** Words it says the article has; 0 where it doesn't say, or nobody `asksLength`. */
  stated: number;
  /** What to claim once it is known how many words are shown, and how the last line ends. */
  claim(shown: number): Wall | undefined;
}

/**
 * Reads the signs of a wall on `page` (the snapshot), and takes out of it the text that the page hides behind one, without
 * a note: a report would give away what isn't ours to show, and offer to bring it back. Text that is hidden for another
 * reason (a fold, a script that has yet to run) stays.
 */
export function* readWall(
  page: Document,
  { url, title, lexicon, asksLength }: { url: string; title: string; lexicon: Lexicon; asksLength: boolean },
): Steps<WallSigns> {
  const declared = declaredOn(page);
  const isShown = (line: Element) =>
    weigh(line.textContent ?? '') >= PROSE && !line.closest(`[${UNSEEN}], nav, header, footer`);
  const paragraphs = Array.from(page.body.getElementsByTagName('p'));
  const story = paragraphs.find(isShown);
  yield;
  const found = yield* gateOn(page, wordsOf(lexicon), story);
  const goesOn = () => story && isFollowed(found as Gate, story, paragraphs.filter(isShown));
  const gate = found && (declared.notFree || !goesOn()) ? found : undefined;
  yield;
  const isSuspect = declared.notFree || gate !== undefined;
  const { words, told } = isSuspect || asksLength ? statedOn(page, url, title) : UNSTATED;
  const { hidden, open } = isSuspect ? behind(page, declared.selectors, gate) : NOTHING;
  const faded =
    isSuspect &&
    paragraphs.some(
      (line) => isShown(line) && [line, line.parentElement].some((one) => one && FADED.test(namesOf(one))),
    );
  const loginUrl = isSuspect ? loginOf(page, url, gate?.element) : undefined;
  for (const element of hidden) element.remove();
  const stated = Math.max(words, told);
  return {
    stated,
    claim(count) {
      const isShort = stated > 0 && count < stated * SHORT;
      if (!hidden.length && ((words && count >= words * WHOLE) || (open && !gate))) return undefined;
      const sign = gate !== undefined || hidden.length > 0 || (declared.notFree && (isShort || faded));
      const weight =
        (declared.notFree ? 2 : 0) +
        (gate?.worded ? 2 : 0) +
        (gate?.named ? 2 : 0) +
        (hidden.length ? 3 : 0) +
        (isShort ? 2 : 0) +
        (faded ? 1 : 0) +
        (count < TEASER ? 1 : 0);
      return sign && weight >= ENOUGH ? { ...(loginUrl ? { loginUrl } : {}) } : undefined;
    },
  };
}

const UNSTATED = { words: 0, told: 0 };
const NOTHING: { hidden: Element[]; open: boolean } = { hidden: [], open: false };

/**
 * The hidden text that a wall keeps: in parts the page declares, in blocks that are called so, and all that follows on a
 * wall which is shown. `open` says whether a declared part shows its text.
 */
function behind(page: Document, selectors: readonly string[], gate: Gate | undefined): typeof NOTHING {
  const declared = selectors.flatMap((selector) => matching(page, selector));
  const holdsProse = (element: Element) =>
    weigh(textOf(element)) >= PROSE && element.querySelectorAll('a').length < 20;
  const hidden = Array.from(page.body.querySelectorAll(`[${UNSEEN}]`)).filter((element) => {
    if (!holdsProse(element) || /^(nav|dialog|form)$/.test(element.localName)) return false;
    if (declared.some((part) => part.contains(element) || element.contains(part))) return true;
    for (
      let above: Element | null = element, step = 0;
      above && step < 3;
      step++, above = above.parentElement
    )
      if (KEPT.test(namesOf(above))) return true;
    if (Array.from(element.children).some((child) => KEPT.test(namesOf(child)))) return true;
    return gate !== undefined && isBeside(element, gate.element);
  });
  const open = declared.some(
    (part) =>
      !part.closest(`[${UNSEEN}]`) && !part.querySelector(`[${UNSEEN}]`) && weigh(textOf(part)) >= PROSE * 2,
  );
  return { hidden, open };
}

/** Whether the story goes on behind a box: then it is an offer to readers, amid a text that is free. */
function isFollowed({ element }: Gate, story: Element, shown: readonly Element[]): boolean {
  const next = shown.filter(({ parentElement }) => parentElement === story.parentElement).at(-GOES_ON);
  return next !== undefined && Boolean(element.compareDocumentPosition(next) & 4) && !element.contains(next);
}

/** Hidden right before or after a wall, or around where it stands. */
function isBeside(element: Element, gate: Element): boolean {
  const { parentElement } = element;
  return parentElement !== null && parentElement.localName !== 'body' && parentElement.contains(gate);
}

function matching(page: Document, selector: string): Element[] {
  try {
    return Array.from(page.body.querySelectorAll(selector));
  } catch {
    return []; // what the page wrote is no selector
  }
}
