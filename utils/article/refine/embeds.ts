import { textOf } from '../dom/text';
import { type Embed, embedAt } from '../embeds/embed';
import { quoteOf, tieQuote } from '../embeds/quotes';
import { isContentFrame } from '../embeds/unknown-frames';
import { webAddress } from '../sanitize/address';
import type { Refining } from './refining';

/** A title that says no more than what kind of thing it is. */
const EMPTY_TITLE =
  /^(?:(?:embedded|embed|external|iframe|frame|player|video|audio|content|media|post|tweet|untitled|the|a|from|of|on|x|twitter|youtube|vimeo|facebook|instagram|spotify|soundcloud|tiktok|datawrapper|google|maps?|widget|chart)\b[\s:|–-]*)*$/i;
/** A title is at most this long, in characters. */
const TITLE = 160;

/**
 * Turns what stands for something of another service into a still card: a figure whose caption begins with a link to
 * the thing's public address and the service's name in small print, by which the reader knows it again. Nothing of it
 * is loaded. Posts that are quoted in words stay quotes. A frame of an unknown site becomes a link where it is
 * content; advertisements and counters go.
 */
export function quietEmbeds({ content, metadata }: Refining): void {
  const told = new Set<string>();
  for (const quote of Array.from(content.querySelectorAll('blockquote'))) {
    const post = quoteOf(quote);
    if (post?.said) {
      told.add(post.embed.page);
      tieQuote(quote, post.embed);
    } else if (post) quote.replaceWith(card(quote, post.embed.service, post.embed.page, post.title));
  }
  for (const frame of Array.from(content.querySelectorAll('iframe, embed, object'))) {
    const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
    const embed = embedAt(address);
    const made = embed ? known(frame, embed) : unknown(frame, address, metadata.url);
    const isAgain = embed && told.has(embed.page);
    if (embed) told.add(embed.page);
    if (made && !isAgain) frame.replaceWith(made);
    else frame.remove();
  }
}

const known = (frame: Element, { service, page }: Embed): Element =>
  card(frame, service, page, titleOf(frame));

function unknown(frame: Element, address: string, base: string): Element | undefined {
  const full = webAddress(address, base);
  if (!full || !isContentFrame(frame, full)) return undefined;
  const host = new URL(full).hostname.replace(/^www\./, '');
  return card(frame, host, full, titleOf(frame) || full.replace(/^https:\/\/(?:www\.)?/, '').slice(0, 60));
}

function titleOf(frame: Element): string {
  const title = textOf(frame) || (frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '');
  const short = title.replace(/\s+/g, ' ').trim().slice(0, TITLE);
  return EMPTY_TITLE.test(short) ? '' : short;
}

/** The still card: a link, and who it is from. Without a title the link is named after the service. */
export function card(place: Element, service: string, address: string, title: string): Element {
  const page = place.ownerDocument;
  const link = page.createElement('a');
  link.setAttribute('href', address);
  link.textContent = title || service;
  const small = page.createElement('small');
  small.textContent = title ? service : new URL(address).hostname.replace(/^www\./, '');
  const caption = page.createElement('figcaption');
  caption.append(link, ' ', small);
  const figure = page.createElement('figure');
  figure.append(caption);
  return figure;
}
