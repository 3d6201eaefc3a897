import { countWords, textOf } from '../dom/text';
import type { Cleaning } from './study';

/** Where offers, gates and letters lead. */
const LEADS =
  /(subscri|sign-?(in|up)|log-?in|regist|abonn|abonne|\/abo\b|\/abos?\/|member(ship)?|newsletter|langganan|donat|suscri|assin(e|atura))/i;
/** An offer is at most this long (words). */
const LONGEST = 140;
/** No text has longer words than this on average, in characters: what is longer need not be counted. */
const LETTERS = 20;

/** Blocks of their own with a link to a subscription, a login or a newsletter: gates and offers within the story. */
export function removeOffers(cleaning: Cleaning): void {
  const { page, measures, remove, isStory, isUsual } = cleaning;
  // Of what is left: comments are gone by now, and the story may be shorter than they were.
  const share = (element: Element) => measures.of(element).prose / (measures.of(page.body).prose || 1);
  for (const link of Array.from(page.body.querySelectorAll('a[href]'))) {
    if (!link.isConnected || !LEADS.test(pathOf(link.getAttribute('href') ?? ''))) continue;
    let offer: Element | undefined;
    for (let above = link.parentElement; above && !isStory(above); above = above.parentElement) {
      if (share(above) > 0.12 || measures.of(above).text > LONGEST * LETTERS) break;
      if (countWords(textOf(above)) > LONGEST) break;
      if (isUsual(above) || Array.from(above.querySelectorAll('p')).some(isUsual)) break;
      if (/^(div|section|aside|ul|table|form|header)$/.test(above.localName)) offer = above;
    }
    if (offer) remove(offer, 'offer');
  }
}

/** Path and query of an address; a news site may be called "The Register". */
function pathOf(address: string): string {
  return address.replace(/^(https?:)?\/\/[^/]*/i, '').slice(0, 200);
}
