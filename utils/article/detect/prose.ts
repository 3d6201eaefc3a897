import type { Signal } from '../detect';
import { weigh } from '../dom/text';

/** A run of text this long (characters; those of unspaced scripts weigh three) reads as part of a paragraph. */
const RUN = 60;
/** So many text nodes are looked at: enough for long articles, little for a page of 5 MB. */
const LOOKED = 6000;
const INLINE = /^(a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|time|bdi|bdo|ins|del)$/;
const ELSEWHERE =
  'script, style, noscript, template, nav, footer, aside, button, dialog, select, textarea, figcaption, [role="dialog"], [hidden], [class*="comment" i], [id*="comment" i], [class*="cookie" i], [class*="consent" i]';

/** How much running text stands together. Teasers in cards, each with a linked heading, don't count. */
export function proseSignals(document: Document): Signal[] {
  const { weight, count } = densest(document);
  if (weight >= 2500 && count >= 6) return [{ name: 'much text', weight: 1.8 }];
  if (weight >= 1200 && count >= 4) return [{ name: 'text', weight: 1.2 }];
  if (weight >= 600 && count >= 2) return [{ name: 'some text', weight: 0.4 }];
  if (weight >= 350) return [{ name: 'little text', weight: -0.6 }];
  return [{ name: 'no text', weight: -2.5 }];
}

function densest(document: Document): { weight: number; count: number } {
  const sums = new Map<Element, { weight: number; count: number }>();
  const isOutside = outsideOf();
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  for (let seen = 0, node = walker.nextNode(); node && seen < LOOKED; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (text.length < RUN / 3 || !/\S/.test(text)) continue;
    seen++;
    const weight = weigh(text);
    if (weight < RUN) continue;
    let block = node.parentElement;
    while (block && INLINE.test(block.localName))
      block = block.localName === 'a' ? null : block.parentElement;
    const holder =
      block && /^(p|li|dd|blockquote|h[1-6])$/.test(block.localName) ? block.parentElement : block;
    if (!block || !holder || isOutside(holder)) continue;
    for (const element of [holder, holder.parentElement]) {
      if (!element) continue;
      let sum = sums.get(element);
      if (!sum) {
        sum = { weight: 0, count: 0 };
        sums.set(element, sum);
      }
      sum.weight += weight;
      sum.count++;
    }
  }
  let best = { weight: 0, count: 0 };
  for (const sum of sums.values()) if (sum.weight > best.weight) best = sum;
  return best;
}

/** Whether a block stands elsewhere than a story does, or is a teaser; each block is looked at once. */
function outsideOf(): (holder: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (holder) => {
    let is = known.get(holder);
    if (is === undefined) {
      is = Boolean(around(holder, ELSEWHERE)) || isInForm(holder) || isCard(holder);
      known.set(holder, is);
    }
    return is;
  };
}

/** A form that holds the headline is no form: some servers put the whole page into one. */
function isInForm(holder: Element): boolean {
  const form = around(holder, 'form');
  return Boolean(form && !inside(form, 'h1').length);
}

/** A teaser: little text beside a heading that is a link. */
function isCard(holder: Element): boolean {
  const linked = inside(holder, ':is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)');
  return linked.length > 0 && inside(holder, 'p').length < 4;
}

// From the prototype: a form of the live page may call its fields `closest` or `querySelectorAll`.
const around = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);
const inside = (element: Element, selector: string) =>
  Element.prototype.querySelectorAll.call(element, selector);
