import { key } from '../dom/text';
import type { AroundTitle } from './around-title';
import { type JsonObject, list } from './json-ld';
import { contents, type MetaTags } from './meta-tags';
import { plain, plainMarkup, SENTENCE_LENGTH } from './text';

const MARKED_PART = /stand-?first|sub-?(?:title|head)|__(?:dek|lead|intro|description)/i;
const MARKED_WORDS = new Set(
  `dek deck lede led chapo sapo ingress teaser vorspann intro introduction abstract summary excerpt sumario bajada
   entradilla sommario occhiello lead untertitel unterzeile description alternativeheadline`.split(/\s+/),
);
const NOT_MARKED = /image|photo|figure|caption|media|video|btn|button|form|author|share|nav|meta-|tag|date/i;
const PLACES = new Set([
  'P',
  'DIV',
  'H2',
  'H3',
  'H4',
  'SPAN',
  'STRONG',
  'EM',
  'B',
  'SECTION',
  'HEADER',
  'UL',
]);
/** Shorter lines are labels, longer texts are bodies; characters. */
const SHORTEST = 20;
const LONGEST = 700;

/**
 * The standfirst that the page shows between headline and body. The description in the page's data counts only where the
 * page shows the same words apart from its paragraphs.
 */
export function readStandfirst(
  around: AroundTitle,
  things: readonly JsonObject[],
  tags: MetaTags,
  title: string,
): string | undefined {
  const descriptions = [
    ...things
      .flatMap((thing) => [...list(thing, 'description'), ...list(thing, 'alternativeHeadline')])
      .map((value) => plainMarkup(value)),
    ...contents(tags, 'og:description', 'description', 'twitter:description').map((value) => plain(value)),
  ]
    .map(key)
    .filter((description) => description.length >= SHORTEST);
  for (const { element, marks } of around.after) {
    if (!PLACES.has(element.nodeName)) continue;
    const raw = element.textContent ?? '';
    if (raw.length < SHORTEST || raw.length > LONGEST * 3) continue;
    const text = plain(raw, SENTENCE_LENGTH);
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const marked = isMarked(marks) && !NOT_MARKED.test(marks);
    const own = key(text);
    if ((!marked && !descriptions.includes(own)) || own === key(title)) continue;
    if (element.closest('figure, figcaption, a') || isTitledList(element) || isOfLinks(element)) continue;
    if (marked && !element.querySelector('img, time, button, form, h1')) return text;
    if (descriptions.includes(own) && !isParagraphAmongOthers(element)) return text;
  }
  return undefined;
}

/** A box with a title above its items: a part of the story. */
const isTitledList = (element: Element): boolean =>
  element.querySelector('h2, h3, h4, h5') !== null && element.querySelector('li') !== null;

/** Several links that say most of it: other stories, whatever the block is called. */
function isOfLinks(element: Element): boolean {
  const links = Array.from(element.querySelectorAll('a[href]'), (link) => link.textContent?.length ?? 0);
  const said = links.reduce((sum, length) => sum + length, 0);
  return links.length > 1 && said * 2 > (element.textContent?.length ?? 0);
}

const isMarked = (marks: string): boolean =>
  MARKED_PART.test(marks) ||
  marks
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((word) => MARKED_WORDS.has(word));

/** Whether further paragraphs like it follow: then it is the first of the body. */
function isParagraphAmongOthers(element: Element): boolean {
  if (element.nodeName !== 'P') return false;
  let likes = 0;
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.nodeName === 'P' && next.className === element.className && (next.textContent ?? '').length > 60)
      likes++;
  }
  return likes >= 2;
}
