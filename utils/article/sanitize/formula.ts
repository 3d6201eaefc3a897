import { ELEMENTS } from './allowed';
import {
  attribute,
  firstChild,
  isElement,
  localName,
  namespace,
  nextSibling,
  nodeType,
  textContent,
} from './node';

export const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * Hold text and nothing else. Parsers read HTML inside of them ("text integration points"), which is how markup has
 * got through sanitizers (mglyph, malignmark, style in mtext): so what we write into them is never an element.
 */
const TOKENS = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** Hold other elements of a formula, or none, and never text. No `annotation-xml`, no `maction`, no link. */
const LAYOUT = new Set(
  `mrow mfrac msqrt mroot mstyle merror mpadded mphantom menclose msub msup msubsup munder mover munderover
   mmultiscripts mprescripts none mspace mtable mtr mlabeledtr mtd`.split(/\s+/),
);
/** The names a formula may have in what comes out. */
export const FORMULA_ELEMENTS: readonly string[] = ['math', ...TOKENS, ...LAYOUT];

/** What an attribute may say, on whatever element of a formula. No addresses, colours, names, styles; no length that could cover the page. */
const LENGTH = /^-?\d(?:\.\d{1,4})?(?:em|ex|px|pt)$/;
const ALIGN =
  /^(?:left|center|right|top|bottom|baseline|axis)(?: (?:left|center|right|top|bottom|baseline|axis)){0,30}$/;
const BOOLEAN = /^(?:true|false)$/;
const SPAN = /^[1-9]\d?$/;
const SAYS: Readonly<Record<string, RegExp>> = {
  accent: BOOLEAN,
  accentunder: BOOLEAN,
  columnalign: ALIGN,
  columnspan: SPAN,
  dir: /^(?:ltr|rtl)$/,
  display: /^(?:block|inline)$/,
  displaystyle: BOOLEAN,
  fence: BOOLEAN,
  form: /^(?:prefix|infix|postfix)$/,
  largeop: BOOLEAN,
  linethickness: /^\d(?:\.\d{1,4})?(?:em|ex|px|pt)?$/,
  lspace: LENGTH,
  mathvariant: /^[a-z]{4,12}(?:-[a-z]{4,12}){0,2}$/,
  movablelimits: BOOLEAN,
  notation: /^[a-z]{3,20}(?: [a-z]{3,20}){0,5}$/,
  rowalign: ALIGN,
  rowspan: SPAN,
  rspace: LENGTH,
  separator: BOOLEAN,
  stretchy: BOOLEAN,
  symmetric: BOOLEAN,
};
/** `width` is told by `mspace` alone, and not below nothing. */
const SPACE = /^\d(?:\.\d{1,4})?(?:em|ex|px|pt)$/;
export const FORMULA_ATTRIBUTES: readonly string[] = [...Object.keys(SAYS), 'alttext', 'width'];

/** Larger formulas are read as text: nodes, levels, characters of one token and of the TeX source. */
const MAX_NODES = 3000;
const MAX_DEPTH = 40;
const MAX_TOKEN = 300;
const MAX_SOURCE = 2000;

/**
 * A formula built anew from an allow-list of presentation MathML, in `inert`, or null where nothing of it could be shown
 * or it is too large. Nothing of the page's own comes along. `math` is only read.
 */
export function rebuildFormula(math: Element, inert: Document): Element | null {
  let nodes = 0;
  const made = inert.createElementNS(MATHML, 'math');
  takeAttributes(math, made);
  const source = attribute(math, 'alttext')?.replace(/\s+/g, ' ').trim() ?? '';
  if (source && source.length <= MAX_SOURCE) made.setAttribute('alttext', source);
  const whole = fill(math, made, 0);
  return whole && textContent(made).trim() ? made : null;

  /** Gives back whether all of it was small enough. */
  function fill(from: Element, into: Element, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    for (let child = firstChild(from); child; child = nextSibling(child)) {
      if (++nodes > MAX_NODES) return false;
      if (!isElement(child)) {
        const text = nodeType(child) === 3 ? textContent(child).trim() : '';
        if (text) into.append(token('mtext', text));
      } else if (namespace(child) === MATHML && !add(child, into, depth)) return false;
    }
    return true;
  }

  function add(element: Element, into: Element, depth: number): boolean {
    const name = localName(element);
    if (TOKENS.has(name)) {
      const text = shownText(element, 0).replace(/\s+/g, ' ').trim();
      const made = token(name, text);
      takeAttributes(element, made);
      into.append(made);
      return text.length <= MAX_TOKEN;
    }
    if (name === 'semantics' || name === 'maction') {
      const first = firstFormula(element);
      return first ? add(first, into, depth + 1) : true;
    }
    if (name === 'mfenced') return addFenced(element, into, depth);
    if (name !== 'math' && !LAYOUT.has(name)) return true; // annotations, content markup, glyphs, whatever is made up
    const made = inert.createElementNS(MATHML, name === 'math' ? 'mrow' : name);
    takeAttributes(element, made);
    into.append(made);
    return /^(?:mspace|mprescripts|none)$/.test(name) || fill(element, made, depth + 1);
  }

  /** Browsers no longer draw the signs around and between what is fenced. */
  function addFenced(element: Element, into: Element, depth: number): boolean {
    const sign = (name: string, usual: string) => (attribute(element, name) ?? usual).trim().slice(0, 1);
    const row = inert.createElementNS(MATHML, 'mrow');
    const small = fill(element, row, depth + 1);
    const between = sign('separators', ',');
    for (const child of between ? Array.from(row.children).slice(1) : []) child.before(token('mo', between));
    row.prepend(token('mo', sign('open', '(')));
    row.append(token('mo', sign('close', ')')));
    into.append(row);
    return small;
  }

  function token(name: string, text: string): Element {
    const made = inert.createElementNS(MATHML, name);
    made.textContent = text;
    return made;
  }
}

/** The first child of a formula's own: of several forms of one formula it is the one that is drawn. */
function firstFormula(element: Element): Element | null {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (isElement(child)) return namespace(child) === MATHML ? child : null;
  }
  return null;
}

/** The text of a token, with that of plain HTML in it, without that of scripts, styles and glyphs. */
function shownText(element: Element, depth: number): string {
  let text = '';
  if (depth > 5) return text;
  for (let child = firstChild(element); child && text.length <= MAX_TOKEN; child = nextSibling(child)) {
    if (nodeType(child) === 3) text += textContent(child);
    else if (isElement(child) && namespace(child) !== MATHML && ELEMENTS.has(localName(child)))
      text += shownText(child, depth + 1);
  }
  return text;
}

function takeAttributes(from: Element, to: Element): void {
  for (const [name, says] of Object.entries(SAYS)) {
    const value = attribute(from, name)?.trim();
    if (value && value.length <= 300 && says.test(value)) to.setAttribute(name, value);
  }
  const width = to.localName === 'mspace' ? attribute(from, 'width')?.trim() : undefined;
  if (width && SPACE.test(width)) to.setAttribute('width', width);
}
