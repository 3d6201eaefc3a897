import { namesOf } from '../dom/names';
import { squash } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';

/** What formula renderers (KaTeX, MathJax 2 to 4, MediaWiki, pandoc) call what they wrap around a formula. */
const RENDERED = /-(katex(-\w+)?|math|mathjax|mjx|mwe|mml|mathml|tex|latex)-/;
/** A wrapper holds its formula some times over: drawn, for screen readers, as source. */
const TIMES = 8;
const SLACK = 300;
/** Where pictures of formulas come from. */
const PAINTED =
  'img[class*="tex" i], img[class*="math" i], img[class*="formula" i], img[src*="latex" i], img[src*="/math/" i], img[src*="tex.s2cms" i]';
/** The names of such pictures as words: "text-center" is none. */
const NAMED = /-(tex|latex|katex|math\w*|mwe|formula\w*)-/;
/** What TeX has: signs that no caption has; or other signs and ASCII letters, and no words ("Hull | Photo: …" is no formula). */
const TEX = /[\\^{}]|^(?:[ -@[-`{-~]|[a-z]{1,3}(?![a-z]))*$/i;
const SIGN = /[\\^_{}=<>|]|^.{1,3}$/;

/** Where drawings of formulas stand: amid words. */
const DRAWN = 'p svg, li svg, td svg, dd svg';
/** What a wrapper of a drawn formula keeps its source in, the surest first. */
const SOURCES =
  /^data-(?:\w+-)?(?:tex|latex|formula|math|equation|expr(?:ession)?|asciimath)$|^(?:aria-label|title|alt)$/;

/**
 * Puts each formula once, in the place of all that a renderer made of it: as MathML, with its TeX source as `alttext`;
 * where there is only the source, as `<code>`. Runs before scripts (which hold sources) and hidden things go.
 */
export function settleFormulas(page: Document): void {
  for (const script of Array.from(page.body.querySelectorAll('script[type^="math/" i]'))) fromScript(script);
  for (const math of Array.from(page.body.getElementsByTagName('math'))) {
    if (math.isConnected && !math.parentElement?.closest('math')) {
      if (math.closest('svg')) continue;
      settle(math, wrapperOf(math), '');
    }
  }
  for (const drawn of Array.from(page.body.querySelectorAll('mjx-container, .katex'))) {
    if (drawn.isConnected && !drawn.querySelector('math')) fromDrawing(drawn);
  }
  for (const image of Array.from(page.body.querySelectorAll(PAINTED))) fromPicture(image);
  for (const drawing of Array.from(page.body.querySelectorAll(DRAWN))) fromVector(drawing);
}

/** A source in a script, which MathJax 2 leaves behind what it drew. */
function fromScript(script: Element): void {
  const source = sourceOf(script.textContent ?? '');
  const isMarkup = /mml/i.test(script.getAttribute('type') ?? '');
  const drawn = isDrawn(script.previousElementSibling) ? script.previousElementSibling : null;
  const preview = (drawn ?? script).previousElementSibling;
  const math = drawn?.querySelector('math') ?? (isMarkup ? parsed(script) : undefined);
  if (preview && isDrawn(preview) && !preview.querySelector('math')) preview.remove();
  if (math) settle(math, drawn ?? script, isMarkup ? '' : source);
  else if (source) (drawn ?? script).replaceWith(codeOf(source, script.ownerDocument));
  script.remove();
}

function isDrawn(element: Element | null): element is Element {
  // A paragraph by that name is one that formulas are looked for in.
  return element !== null && element.localName !== 'p' && /-math-?jax-/.test(namesOf(element));
}

function parsed(script: Element): Element | undefined {
  const markup = script.textContent ?? '';
  if (markup.length > 50_000) return undefined;
  const math = new DOMParser().parseFromString(markup, 'text/html').querySelector('math');
  return math ? script.ownerDocument.importNode(math, true) : undefined;
}

/** Puts a formula in the place of its wrapper, with its source and without other forms of itself. */
function settle(math: Element, wrapper: Element, known: string): void {
  const notes = Array.from(math.querySelectorAll('annotation, annotation-xml'));
  const annotated = notes.find((note) => /tex/i.test(note.getAttribute('encoding') ?? ''))?.textContent;
  const told = wrapper.closest('[data-latex]') ?? wrapper.querySelector('[data-latex], [data-tex]');
  const attribute = told?.getAttribute('data-latex') ?? told?.getAttribute('data-tex');
  const source = sourceOf(known || annotated || attribute || math.getAttribute('alttext') || '');
  for (const note of notes) note.remove();
  if (source) math.setAttribute('alttext', source);
  for (const name of [UNSEEN, 'hidden', 'aria-hidden', 'style']) math.removeAttribute(name);
  if (wrapper !== math) wrapper.replaceWith(math);
}

/** The outermost element that is there for this one formula alone. */
function wrapperOf(math: Element): Element {
  let wrapper = math;
  const longest = (math.textContent ?? '').length * TIMES + SLACK;
  for (let above = math.parentElement; above; above = above.parentElement) {
    if (!above.localName.startsWith('mjx-') && above.localName !== 'nobr' && !RENDERED.test(namesOf(above)))
      break;
    if (above.getElementsByTagName('math')[1]) break; // asked first: it looks no further than the second
    if ((above.textContent ?? '').length > longest || above.querySelector('p, h2') || hasWords(above)) break;
    wrapper = above;
  }
  return wrapper;
}

/** Whether an element has words of its own, which aren't a source: then it is a sentence with a formula in it. */
function hasWords(element: Element): boolean {
  return Array.from(element.childNodes).some(
    ({ nodeType, nodeValue }) =>
      nodeType === 3 && /[a-z]{4}|[^ -~\s]{2}/i.test(nodeValue ?? '') && !nodeValue?.includes('\\'),
  );
}

/** Drawn by style alone, without MathML: its source, what is said of it, or its letters. */
function fromDrawing(drawn: Element): void {
  const told = drawn.closest('[data-latex]') ?? drawn.querySelector('[data-latex], [data-tex]');
  const source = sourceOf(told?.getAttribute('data-latex') ?? told?.getAttribute('data-tex') ?? '');
  if (source) drawn.replaceWith(codeOf(source, drawn.ownerDocument));
  else if (!/\S/.test(drawn.textContent ?? '')) drawn.replaceWith(drawn.getAttribute('aria-label') ?? '');
  else
    for (const element of Array.from(drawn.querySelectorAll(`[${UNSEEN}]`)))
      for (const name of [UNSEEN, 'aria-hidden']) element.removeAttribute(name);
}

/** A picture of a formula, with the source for a text. Dropped as too small it would leave a hole in the sentence. */
function fromPicture(image: Element): void {
  const source = sourceOf(image.getAttribute('alt') ?? '');
  if (!NAMED.test(namesOf(image)) && !/latex|\/math\/|tex\.s2cms/i.test(image.getAttribute('src') ?? ''))
    return;
  if (source && SIGN.test(source) && TEX.test(source)) image.replaceWith(codeOf(source, image.ownerDocument));
}

/** A formula that is drawn as lines: its source, where the drawing or what stands around it alone has one. */
function fromVector(drawing: Element): void {
  let place = drawing;
  for (let level = 0; level < 4; level++) {
    if (place.matches('a, button, label, [class*="icon" i]')) return;
    const said = place.getAttributeNames().filter((name) => SOURCES.test(name));
    const title = place === drawing ? (drawing.querySelector('title')?.textContent ?? '') : '';
    const named = [
      ...said
        .sort()
        .reverse()
        .map((name) => place.getAttribute(name) ?? ''),
      title,
    ].map(sourceOf);
    const source = named.find((one) => one && SIGN.test(one) && TEX.test(one) && /[a-z0-9]/i.test(one));
    if (source) {
      place.replaceWith(codeOf(source, drawing.ownerDocument));
      return;
    }
    const above = place.parentElement;
    if (!above || !/^(?:span|i|em|b|strong|mjx-container)$/.test(above.localName) || hasWords(above)) return;
    place = above;
  }
}

function codeOf(source: string, page: Document): Element {
  const code = page.createElement('code');
  code.textContent = source;
  return code;
}

/** TeX without what a renderer has wrapped it in. */
function sourceOf(text: string): string {
  const source = squash(text.replace(/%\s*<!\[CDATA\[|%\s*\]\]>/g, '')).slice(0, 2000);
  const inner = /^\{\\(?:displaystyle|textstyle)\s(.*)\}$/.exec(source)?.[1];
  return squash((inner ?? source).replace(/^(?:\$\$|\\\[|\\\()|(?:\$\$|\\\]|\\\))$/g, ''));
}
