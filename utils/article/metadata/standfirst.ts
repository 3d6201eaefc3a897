import { key } from '../dom/text';
import type { AroundTitle } from './around-title';
import { type JsonObject, list } from './json-ld';
import { contents, type MetaTags } from './meta-tags';
import { plain, plainMarkup, SENTENCE_LENGTH } from './text';
import { marksOf } from './visible-byline';

const MARKED =
  /stand-?first|sub-?(?:title|head|headline)|(?:^|[\s_-])(?:dek|deck|lede?|chapo|sapo|ingress|teaser|vorspann|intro(?:duction)?|abstract|summary|excerpt|sumario|bajada|entradilla|sommario|occhiello|lead|untertitel|unterzeile|description|alternativeheadline)(?:$|[\s_-])|__(?:dek|lead|intro|description)/i;
const NOT_MARKED = /image|photo|figure|caption|media|video|btn|button|form|author|share|nav|meta-|tag|date/i;
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
  for (const element of around.after) {
    if (!/^(P|DIV|H2|H3|H4|SPAN|STRONG|EM|B|SECTION|HEADER|UL)$/.test(element.nodeName)) continue;
    const text = plain(element.textContent, SENTENCE_LENGTH);
    if (text.length < SHORTEST || text.length > LONGEST || key(text) === key(title)) continue;
    if (element.closest('figure, figcaption, a')) continue;
    const marks = marksOf(element);
    const marked = MARKED.test(marks) && !NOT_MARKED.test(marks);
    if (marked && !element.querySelector('img, time, button, form, h1')) return text;
    if (descriptions.includes(key(text)) && !isParagraphAmongOthers(element)) return text;
  }
  return undefined;
}

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
