import { isStream, playableSource } from '../embeds/own-players';
import { isTruePicture } from '../pictures/addresses';
import { webAddress } from '../sanitize/address';
import { card } from './embeds';
import type { Refining } from './refining';

/**
 * Films and sounds of the page itself: a figure each, with its true source. Where only the page's own scripts can play
 * it, its still picture stays, with a link to the page.
 */
export function settlePlayers({ content, metadata }: Refining): void {
  for (const player of Array.from(content.querySelectorAll('video, audio'))) {
    const source = playableSource(player);
    if (webAddress(source, metadata.url)) {
      if (!player.getAttribute('src') || player.getAttribute('data-src')) player.setAttribute('src', source);
      for (const inner of Array.from(player.querySelectorAll('source'))) inner.remove();
      if (!player.closest('figure')) wrap(player);
    } else if (
      player.localName === 'video' &&
      (isStream(player) || (isTold(player) && isTruePicture(player.getAttribute('poster'))))
    )
      player.replaceWith(stillOf(player, metadata));
    else player.remove();
  }
}

/** Whether a caption tells of it: without one, a film that nothing plays is no part of the story. */
const isTold = (player: Element): boolean => Boolean(player.closest('figure')?.querySelector('figcaption'));

function wrap(player: Element): void {
  const figure = player.ownerDocument.createElement('figure');
  player.before(figure);
  figure.append(player);
}

/** The card of a film that plays on its page alone. "Video" is what nearly every language calls it. */
function stillOf(player: Element, { url, siteName }: Refining['metadata']): Element {
  const title = player.getAttribute('title') ?? player.getAttribute('aria-label') ?? '';
  const figure = card(player, siteName || new URL(url).hostname, url, title.trim() || 'Video');
  const poster = player.getAttribute('poster');
  if (poster) {
    const picture = player.ownerDocument.createElement('img');
    picture.setAttribute('src', poster);
    picture.setAttribute('alt', '');
    figure.prepend(picture);
  }
  return figure;
}
