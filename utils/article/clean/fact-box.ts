import { isHeading } from '../dom/blocks';
import { givenNames, namesOf } from '../dom/names';
import { countWords, spacedText, textOf } from '../dom/text';
import { ruleOf } from './named';
import type { Cleaning } from './study';

/** What papers call the boxes that belong to a story: figures, terms, what came before. */
const NAMED =
  /-(facts?|fact-?box|fakten(-?box)?|fakta(-?boks|ruta)?|info-?box|box-?info|glossary|glossar|definition|explainer|key-?(facts?|points?|takeaways?|figures)|takeaways?|timeline|steckbrief|hintergrund|background|encadr[eé]|recuadro|kotak-?(info|fakta)|note|callout|sidenote|footnotes?|recap|summary|at-?a-?glance)-/;
/** Its text in characters, at least and at most. */
const LEAST = 30;
const MOST = 3000;
/** A title that says what the box holds is at most so long, in words. */
const TITLE = 12;
/** So many siblings away a paragraph of the story is looked for. */
const NEAR = 12;

/**
 * Whether an `<aside>` belongs to the story: amid its paragraphs, with text of its own rather than links, named for facts
 * or with a title and a list or sentences below it, and nothing in it that asks readers to do something.
 */
export function isFactBox(aside: Element, cleaning: Cleaning): boolean {
  const { measures, words, opening } = cleaning;
  const { text } = measures.of(aside);
  if (measures.lost(aside) > 0) return false; // a form for readers was in it
  if (!opening || text < LEAST || text > MOST || measures.linkDensity(aside) > 0.25) return false;
  if (!(opening.compareDocumentPosition(aside) & 4) || !isAmid(aside, cleaning)) return false;
  if (
    aside.querySelector(
      'form, input, select, iframe, ins, nav, aside, article, [class*="byline" i], [class*="author" i]',
    )
  )
    return false;
  if ([aside, aside.parentElement, aside.firstElementChild].some((one) => one && ruleOf(givenNames(one))))
    return false;
  const first = aside.querySelector('h2, h3, h4, h5, h6, strong, b, summary, p, li');
  const line = first ? spacedText(first) : '';
  const isClutter = (['related', 'promo', 'box', 'meta', 'by'] as const).some(
    (kind) => words.opens(kind, line) > 0,
  );
  if (isClutter || words.is('whole', line) || first?.querySelector('a[href]') || first?.closest('a[href]'))
    return false;
  if (
    NAMED.test(namesOf(aside)) ||
    /^(?:note|doc-(?:tip|pullquote|glossary|notice))$/.test(aside.getAttribute('role') ?? '')
  )
    return true;
  const isTitled = first !== null && (isHeading(first) || /^(?:strong|b)$/.test(first.localName));
  return isTitled && countWords(textOf(first)) <= TITLE && aside.querySelector('li, dd, td, p') !== null;
}

/** Whether paragraphs like those of the story stand before and after it in the block that it stands in, or the next above. */
function isAmid(aside: Element, { isUsual, measures }: Cleaning): boolean {
  const holds = (element: Element) =>
    isUsual(element)
      ? measures.of(element).prose > 0
      : Array.from(element.querySelectorAll('p')).some(isUsual);
  let at: Element | null = aside;
  for (let level = 0; at && level < 2; level++, at = at.parentElement) {
    const found = { before: false, after: false };
    let one = at.previousElementSibling;
    for (let step = 0; one && step < NEAR && !found.before; step++, one = one.previousElementSibling)
      found.before = holds(one);
    one = at.nextElementSibling;
    for (let step = 0; one && step < NEAR && !found.after; step++, one = one.nextElementSibling)
      found.after = holds(one);
    if (found.before && found.after) return true;
  }
  return false;
}
