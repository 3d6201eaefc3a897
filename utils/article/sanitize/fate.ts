import { pictureAddress, webAddress } from './address';
import { BLOCKS, DROPPED, ELEMENTS, OF_MEDIA, PHRASING, RENAMED } from './allowed';
import { MATHML } from './formula';
import { attribute, find, localName, namespace, textContent } from './node';
import { safeSrcset } from './srcset';
import { isTrackingPixel, isUnseen } from './tracking-pixel';

const HTML = 'http://www.w3.org/1999/xhtml';
const FIELDS = 'input:not([type=hidden]), button, select, textarea';
/** Dropped without a word: they never show, so no reader misses them. */
const UNSHOWN = new Set(
  'area base head link map meta noembed noframes noscript param script slot style template title track'.split(
    ' ',
  ),
);

/** Dropped as a rule, but left open they have swallowed what follows, and the page shows it all the same. */
const HOLDERS = new Set([
  'annotation-xml',
  'button',
  'foreignObject',
  'map',
  'math',
  'object',
  'output',
  'svg',
]);

/** What becomes of an element. `rule` is missing where nothing that a reader could see is lost. */
export type Fate =
  | { kind: 'keep'; name: string }
  | { kind: 'unwrap' }
  | { kind: 'formula'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'drop'; rule?: string; text: string };

export interface Surroundings {
  /** Name of the element it will stand in. */
  parent: string;
  page: string;
  /** Characters of the whole content. */
  length: number;
}

/** Decides on an element by itself: kept (under which name), unwrapped, turned into its text, or dropped and why. */
export function fate(element: Element, around: Surroundings): Fate {
  const name = localName(element);
  if (HOLDERS.has(name) && holdsTheArticle(element, around.length)) return { kind: 'unwrap' };
  if (namespace(element) !== HTML) return foreign(element, name, around.parent);
  if (DROPPED.has(name)) {
    return { kind: 'drop', rule: UNSHOWN.has(name) ? undefined : name, text: textContent(element) };
  }
  if (name === 'source') return source(element, around);
  if (OF_MEDIA.has(around.parent) && name !== 'img') return { kind: 'drop', text: '' };
  if (isUnseen(attribute(element, 'style') ?? '') && !textContent(element).trim()) {
    return { kind: 'drop', rule: 'unseen', text: '' };
  }
  if (name === 'form' && isFormOfFields(element, around.length)) {
    return { kind: 'drop', rule: 'form', text: textContent(element) };
  }
  if (name === 'dialog' && attribute(element, 'open') === null) {
    return { kind: 'drop', rule: 'dialog', text: textContent(element) };
  }
  if (name === 'img' || name === 'picture') return picture(element, name, around);
  if (name === 'video' || name === 'audio') return playable(element, name, around.page);
  if (name === 'p' && find(element, BLOCKS)) return { kind: 'keep', name: 'div' };
  if (name === 'span' && ['id', 'lang', 'dir'].every((key) => attribute(element, key) === null)) {
    return { kind: 'unwrap' }; // without style it says nothing
  }
  const renamed = RENAMED[name] ?? name;
  if (ELEMENTS.has(renamed)) return { kind: 'keep', name: renamed };
  // An element of the page's own making stands for a block, unless it is amid a line.
  return name.includes('-') && !PHRASING.has(around.parent)
    ? { kind: 'keep', name: 'div' }
    : { kind: 'unwrap' };
}

/** Where a parser would move a formula to another place. */
const NO_FORMULA = new Set(['colgroup', 'picture', 'table', 'tbody', 'tfoot', 'thead', 'tr']);

/** A formula stays one, with its source or letters for where that can't be; drawings go. */
function foreign(element: Element, name: string, parent: string): Fate {
  if (name !== 'math') return { kind: 'drop', rule: name === 'svg' ? undefined : name, text: '' };
  const formula = (attribute(element, 'alttext') ?? textContent(element)).replace(/\s+/g, ' ').slice(0, 1000);
  const isFormula = namespace(element) === MATHML && !NO_FORMULA.has(parent);
  return { kind: isFormula ? 'formula' : 'text', text: formula };
}

function holdsTheArticle(element: Element, length: number): boolean {
  return textContent(element).length > Math.max(200, length / 3) && find(element, 'p') !== null;
}

/** A form around most of the content (old servers wrap the page in one) is none; its fields go by themselves. */
function isFormOfFields(form: Element, length: number): boolean {
  return textContent(form).length < length / 2 && find(form, FIELDS) !== null;
}

function picture(element: Element, name: string, { parent, page }: Surroundings): Fate {
  const img = name === 'img' ? element : find(element, 'img');
  if (!img) return { kind: 'drop', text: '' };
  const get = (key: string) => attribute(img, key);
  const address = pictureAddress(get('src') ?? '', page) ?? safeSrcset(get('srcset') ?? '', page);
  if (!address && parent !== 'picture' && !(name === 'picture' && find(element, 'source[srcset]'))) {
    return { kind: 'drop', text: '' };
  }
  const tracks = isTrackingPixel({
    address,
    width: get('width'),
    height: get('height'),
    style: get('style') ?? '',
    hidden: get('hidden') !== null,
  });
  return tracks ? { kind: 'drop', rule: 'tracking-pixel', text: address } : { kind: 'keep', name };
}

function playable(element: Element, name: string, page: string): Fate {
  const addresses = [attribute(element, 'src'), attribute(find(element, 'source[src]') ?? element, 'src')];
  return addresses.some((raw) => webAddress(raw ?? '', page))
    ? { kind: 'keep', name }
    : { kind: 'drop', rule: name, text: textContent(element) };
}

function source(element: Element, { parent, page }: Surroundings): Fate {
  const good =
    parent === 'picture'
      ? safeSrcset(attribute(element, 'srcset') ?? '', page)
      : /^(?:audio|video)$/.test(parent) && webAddress(attribute(element, 'src') ?? '', page);
  return good ? { kind: 'keep', name: 'source' } : { kind: 'drop', text: '' };
}
