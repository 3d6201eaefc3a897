import { namesOf } from '../dom/names';
import { isUnseen } from '../sanitize/tracking-pixel';

/** Streams that a browser doesn't play by itself. */
const STREAM = /^(?:blob|mediasource|data):|\.(?:m3u8|mpd|f4m)(?:$|[?#])/i;
/** Players beside the story: they float, advertise, read the text aloud, or play what is on now. */
const NOT_OWN =
  /-(?:ads?|adverts?|preroll|outstream|float\w*|sticky|pip|tts|listen|speech|read-?aloud|text-?to-?speech|radio|live-?tv|recommend\w*|related|playlist|promo|background|bg|hero-bg|audio-?(?:article|reader))-/;
const LEVELS = 4;

/** The address a film or sound of the page has for a browser alone, as written; '' where it has none. */
export function playableSource(player: Element): string {
  const holders = [player, ...Array.from(player.querySelectorAll('source'))];
  const addresses = holders.flatMap((one) => [one.getAttribute('src'), one.getAttribute('data-src')]);
  return (
    addresses.find((address) => address?.trim() && address !== '#' && !STREAM.test(address))?.trim() ?? ''
  );
}

/** Whether a film is fed by the page's scripts. */
export function isStream(player: Element): boolean {
  const holders = [player, ...Array.from(player.querySelectorAll('source'))];
  return holders.some((one) => STREAM.test(one.getAttribute('src')?.trim() ?? ''));
}

/**
 * Whether a `<video>` or `<audio>` is part of a story: shown, with controls or a still picture or in a figure, and not
 * named as one that stands beside it.
 */
export function isOwnPlayer(player: Element): boolean {
  if (isUnseen(player.getAttribute('style') ?? '') || player.getAttribute('hidden') !== null) return false;
  const figure = player.closest('figure');
  const hasControls = player.getAttribute('controls') !== null;
  if (!figure && !hasControls && !player.getAttribute('poster')) return false;
  if (player.localName === 'audio' && !playableSource(player)) return false;
  let at: Element | null = player;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    if (/^(?:body|main|article)$/.test(at.localName)) break;
    if (NOT_OWN.test(namesOf(at))) return false;
  }
  return true;
}
