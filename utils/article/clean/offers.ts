import { mayBeOffer, OFFER_BLOCK } from './offer-around';
import type { Cleaning } from './study';

/** Where offers, gates and letters lead. */
const LEADS =
  /(subscri|sign-?(in|up)|log-?in|regist|abonn|abonne|\/abo\b|\/abos?\/|member(ship)?|newsletter|langganan|donat|suscri|assin(e|atura))/i;
/** An offer holds at most this share of what prose is left on the page. */
const LITTLE = 0.12;

/** Blocks of their own with a link to a subscription, a login or a newsletter: gates and offers within the story. */
export function removeOffers(cleaning: Cleaning): void {
  const { page, measures, remove } = cleaning;
  // Of what is left: comments are gone by now, and the story may be shorter than they were.
  const share = (element: Element) => measures.of(element).prose / (measures.of(page.body).prose || 1);
  for (const link of Array.from(page.body.querySelectorAll('a[href]'))) {
    if (!link.isConnected || !LEADS.test(pathOf(link.getAttribute('href') ?? ''))) continue;
    let offer: Element | undefined;
    for (let above = link.parentElement; above; above = above.parentElement) {
      if (share(above) > LITTLE || !mayBeOffer(above, cleaning)) break;
      if (OFFER_BLOCK.test(above.localName)) offer = above;
    }
    if (offer) remove(offer, 'offer');
  }
}

/** Path and query of an address; a news site may be called "The Register". */
function pathOf(address: string): string {
  return address.replace(/^(https?:)?\/\/[^/]*/i, '').slice(0, 200);
}
