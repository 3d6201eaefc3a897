import { isBlock } from '../dom/blocks';
import { gathered } from '../dom/gathered';
import { rename } from '../dom/rename';
import { GALLERY } from '../pictures/galleries';
import { unwrapColumns } from '../refine/layout-tables';
import { isLarger } from '../size/larger';
import { UNSEEN } from '../snapshot/unseen';
import { finish, type Steps } from '../steps';
import { settleCode } from './code';
import { settleFormulas } from './formulas';
import { joinLetters } from './letters';
import { asBlock, isOwn } from './own-elements';
import { splitLines, wrapRuns } from './paragraphs';

/** Marks a paragraph that was a `<div>`: names say more of it. */
export const BLOCK = 'data-saring-block';

/** Where text may stand without being in a paragraph of its own. */
const HOLDERS = new Set(
  'body main article section div center td li dd blockquote figure aside header footer address details a span form font b strong i em'.split(
    ' ',
  ),
);
/** Where lines parted by `<br>` are paragraphs. */
const SPLITTABLE = new Set('p div section article main td blockquote'.split(' '));

/**
 * Brings markup into the shapes the later steps know, without touching a word, in one walk: scripts and styles go,
 * text that stands loose beside blocks gets a `<p>` of its own, and so does a `<div>` that holds nothing but text
 * (Readability turns such blocks into paragraphs too, and loses track of some).
 */
export function* normalise(page: Document): Steps<void> {
  dropFonts(page.body);
  openFigures(page.body);
  joinLetters(page);
  unwrapColumns(page.body);
  settleFormulas(page);
  settleCode(page);
  yield;
  yield* walk(page.body, 'body', page, true);
}

/** A `<font>` says how letters look. It hides the lines that stand in it, and those around it, from the cutting below. */
function dropFonts(body: Element): void {
  for (const font of Array.from(body.getElementsByTagName('font'))) {
    if (!font.hasAttribute(UNSEEN)) font.replaceWith(gathered(font.childNodes, font.ownerDocument));
  }
}

/** So many paragraphs in a figure are no caption: a transcript, or what follows a figure that nobody closed. */
const PARAGRAPHS = 6;

/** A figure that holds a text becomes a block like any other. */
function openFigures(body: Element): void {
  for (const figure of Array.from(body.getElementsByTagName('figure'))) {
    if (figure.hasAttribute(GALLERY) || figure.getElementsByTagName('p').length < PARAGRAPHS) continue;
    if (figure.getElementsByTagName('img').length < PARAGRAPHS / 2) rename(figure, 'div');
  }
}

/** An element that holds more is walked with places to pause. */
const LARGE = 1000;

/** Walks below an element of this name; says whether a block stands in it. `boundDepth` keeps the recursion short. */
function* walk(element: Element, name: string, page: Document, mayBeLarge = false): Steps<boolean> {
  const isLarge = mayBeLarge && isLarger(element, LARGE);

  let holds = false;
  let inline: Set<Node> | undefined; // elements amid a line that hold a block all the same
  let breaks = false;
  for (let child = element.firstElementChild; child; ) {
    const next: Element | null = child.nextElementSibling;
    const { localName } = child;
    const met = CHANGED.has(localName) || isOwn(localName) ? meet(child, localName, name, page) : child;
    if (met) {
      const isLine = isBlock(met);
      const steps = walk(met, met === child ? localName : met.localName, page, isLarge);
      const below = isLarge ? yield* steps : finish(steps);
      if (below || isLine) holds = true;
      if (below && !isLine) inline = (inline ?? new Set()).add(met);
      if (localName === 'br') breaks = true;
    }
    child = next;
    if (isLarge) yield;
  }
  if (holds || element === page.body) {
    if (HOLDERS.has(name)) wrapRuns(element, inline);
  } else if (breaks && SPLITTABLE.has(name) && splitLines(element)) {
    return true;
  } else if (name === 'div' && /\S/.test(element.textContent ?? '')) {
    rename(element, 'p').setAttribute(BLOCK, '');
  }
  return holds;
}

/** Where an empty `<div>` at the edge may be a place for something, and an element of the page's own making a block. Elsewhere (in a heading, amid a line) neither parts anything. */
const PARTED = new Set(
  'body main article section aside header footer div td th li dd dt figure blockquote details form center'.split(
    ' ',
  ),
);

const isAtEdge = ({ previousSibling, nextSibling }: Element): boolean => !previousSibling || !nextSibling;

/** Names of what may be something else before anything is made of it. */
const CHANGED = new Set('script style link noscript div footer h2 h3 h4 button'.split(' '));

/** What an element of such a name, in one of the name `around`, is to be; null for what goes. */
function meet(element: Element, name: string, around: string, page: Document): Element | null {
  if (isOwn(name)) return PARTED.has(around) ? asBlock(element) : element;
  switch (name) {
    case 'div':
      if (element.firstChild || PARTED.has(around) || !isAtEdge(element)) return element;
      element.remove();
      return null;
    case 'script':
      // Out of the text's way: JSON-LD stands in the middle of some articles.
      if (/ld\+json/i.test(element.getAttribute('type') ?? '')) page.head.append(element);
      else element.remove();
      return null;
    case 'footer':
      // Readability drops every footer; the one below a quote names who said it.
      return element.closest('blockquote') ? rename(element, 'p') : element;
    case 'button':
      // A picture that opens large on a click.
      return element.querySelector('img, picture') ? rename(element, 'div') : element;
    case 'h2':
    case 'h3':
    case 'h4':
      partNumber(element);
      return element;
    default: // Pictures have been taken out of <noscript>.
      element.remove();
      return null;
  }
}

/** The number of a heading stands in an element of its own, which style sets apart from the words. */
function partNumber(heading: Element): void {
  const number = heading.firstElementChild;
  const next = number?.nextSibling;
  if (!number || !next || !/^\s*\d{1,3}[.):]?$/.test(number.textContent ?? '')) return;
  if (!/^\s/.test(next.textContent ?? '')) number.after(' ');
}
