import { isBlock } from '../dom/blocks';
import { gathered } from '../dom/gathered';
import { UNSEEN } from '../snapshot/unseen';
import { settleCode } from './code';
import { settleFormulas } from './formulas';
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
export function normalise(page: Document): void {
  dropFonts(page.body);
  settleFormulas(page);
  settleCode(page);
  walk(page.body, page);
}

/** A `<font>` says how letters look. It hides the lines that stand in it, and those around it, from the cutting below. */
function dropFonts(body: Element): void {
  for (const font of Array.from(body.getElementsByTagName('font'))) {
    if (!font.hasAttribute(UNSEEN)) font.replaceWith(gathered(font.childNodes, font.ownerDocument));
  }
}

/** Walks below an element; says whether a block stands in it. `boundDepth` keeps the recursion short. */
function walk(element: Element, page: Document): boolean {
  let holds = false;
  let inline: Set<Node> | undefined; // elements amid a line that hold a block all the same
  let breaks = false;
  for (let child = element.firstElementChild; child; ) {
    const next: Element | null = child.nextElementSibling;
    const met = meet(child, page);
    if (met) {
      const below = walk(met, page);
      if (below || isBlock(met)) {
        holds = true;
        if (!isBlock(met)) inline = (inline ?? new Set()).add(met);
      } else if (met.localName === 'br') breaks = true;
    }
    child = next;
  }
  const { localName } = element;
  if (holds || element === page.body) {
    if (HOLDERS.has(localName)) wrapRuns(element, inline);
  } else if (breaks && SPLITTABLE.has(localName) && splitLines(element)) {
    return true;
  } else if (localName === 'div' && /\S/.test(element.textContent ?? '')) {
    rename(element, 'p').setAttribute(BLOCK, '');
  }
  return holds;
}

/** What an element is to be before anything else; null for what goes. */
function meet(element: Element, page: Document): Element | null {
  switch (element.localName) {
    case 'script':
      // Out of the text's way: JSON-LD stands in the middle of some articles.
      if (/ld\+json/i.test(element.getAttribute('type') ?? '')) page.head.append(element);
      else element.remove();
      return null;
    case 'style':
    case 'link':
    case 'noscript': // Pictures have been taken out of them.
      element.remove();
      return null;
    case 'footer':
      // Readability drops every footer; the one below a quote names who said it.
      return element.closest('blockquote') ? rename(element, 'p') : element;
    case 'h2':
    case 'h3':
    case 'h4':
      partNumber(element);
      return element;
    case 'button':
      // A picture that opens large on a click.
      return element.querySelector('img, picture') ? rename(element, 'div') : element;
    default:
      return element;
  }
}

/** The number of a heading stands in an element of its own, which style sets apart from the words. */
function partNumber(heading: Element): void {
  const number = heading.firstElementChild;
  const next = number?.nextSibling;
  if (!number || !next || !/^\s*\d{1,3}[.):]?$/.test(number.textContent ?? '')) return;
  if (!/^\s/.test(next.textContent ?? '')) number.after(' ');
}

/** Gives an element another name, with its attributes and children. */
function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    try {
      other.setAttribute(attribute, value);
    } catch {
      // Parsers accept attribute names that setAttribute refuses; such a one means nothing here.
    }
  }
  other.append(gathered(element.childNodes, element.ownerDocument));
  element.replaceWith(other);
  return other;
}
