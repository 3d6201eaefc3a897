import { key } from '../dom/text';
import { plain, TITLE_LENGTH } from './text';

/** What authors call a part of a heading that isn't the headline: what stands above it, or a mark behind it. */
const NAMED =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|topline|dachzeile|strapline|antetitulo|flag|badge|pill|label|tag|category|rubric|rubrik|section|premium|plus|paid|subscriber|updated|live|new|status)(?:$|[\s_-])/i;
/** Longest such part in characters. */
const LONGEST = 40;
/** What may part it from the headline: an element, not a word of a sentence. */
const PART = /^(?:SPAN|SMALL|SUP|SUB|STRONG|B|EM|I|DIV|P|A|MARK|LABEL)$/;

/**
 * The text of a heading without a kicker before the headline or a badge behind it, where these are elements of their own:
 * those that are named so, unless a title of the page (as `key` writes them) has them too; others where a title has what
 * is left and not them.
 */
export function withoutKicker(heading: Element, text: string, titles: readonly string[]): string {
  let holder = heading;
  while (holder.childElementCount === 1 && own(holder.firstElementChild) === own(holder))
    holder = holder.firstElementChild as Element;
  const nodes = Array.from(holder.childNodes).filter((node) => own(node));
  for (const [part, rest] of [
    [nodes[0], nodes.slice(1)],
    [nodes.at(-1), nodes.slice(0, -1)],
  ] as const) {
    if (!part || !rest.length || part.nodeType !== 1 || !PART.test(part.nodeName)) continue;
    const said = own(part);
    const left = plain(rest.map((node) => node.textContent ?? '').join(' '), TITLE_LENGTH);
    const bare = key(left);
    if (said.length > LONGEST || said.length >= left.length || bare.split(' ').length < 2) continue;
    const whole = titles.some((title) => title.includes(key(text)));
    const isNamed = NAMED.test((part as Element).getAttribute('class') ?? '');
    const isLeft = titles.some(
      (title) => (title === bare || title.startsWith(`${bare} `)) && !title.includes(key(said)),
    );
    if (!whole && (isNamed || isLeft)) return left;
  }
  return text;
}

const own = (node: Node | null): string => plain(node?.textContent ?? '', TITLE_LENGTH);
