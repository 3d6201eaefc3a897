import { namesOf } from '../dom/names';
import { countWords, textOf } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';
import { embedAt } from './embed';
import { addressByNames } from './named-ids';

/** Elements that may stand for something of another service and aren't frames. Asked by name: a walk over all is dear. */
const STAND_INS = [
  ...'lite-youtube lite-vimeo youtube-video vimeo-video embed object oembed'.split(' '),
  ...['youtube', 'vimeo', 'dailymotion', 'twitter', 'instagram', 'facebook', 'tiktok', 'soundcloud'].map(
    (name) => `amp-${name}`,
  ),
  'amp-bluesky',
  'amp-reddit',
  ...['fb-post', 'fb-video', 'flourish-embed', 'infogram-embed'].map((name) => `.${name}`),
  ...'videoid data-videoid data-video-id data-youtube data-youtube-id data-yt-id data-ytid data-vimeo-id'
    .split(' ')
    .map((name) => `[${name}]`),
  ...'data-tweet-id data-tweetid data-embed-url data-oembed-url data-iframe-src data-embed-src'
    .split(' ')
    .map((name) => `[${name}]`),
  ...['youtube', 'youtube-player', 'vimeo'].map((name) => `.${name}[data-id]`),
  'div[data-src*="youtu"]',
  'div[data-src*="vimeo.com"]',
  'div[data-url*="youtu"]',
].join();

/** What browsers show that play no film, beside the film's sources. */
const UNPLAYABLE = 'video > *, audio > *';
/** Scripts that put something in their own place, by the address in them or on them. */
const SCRIPTS = 'script[src*="datawrapper.dwcdn."], script[data-telegram-post]';
/** What a WordPress page holds before a script has come: the bare address. */
const BARE = '.wp-block-embed__wrapper';
/** AMP's names for what HTML has too. */
const PLAIN: Readonly<Record<string, string>> = {
  'amp-iframe': 'iframe',
  'amp-video': 'video',
  'amp-audio': 'audio',
};
const COPIED = ['src', 'title', 'poster', 'width', 'height', 'controls', 'class'];
/** Boxes that ask for consent, or wait for a click, before they load a frame. */
const ASKING =
  /-(?:consent|cookies?|gdpr|dsgvo|cmp|opt-?in|privacy|two-?click|2-?click|placeholder|borlabs|embetty|usercentrics|cookieblock\w*|didomi\w*|iubenda\w*)-|-(?:embed|content|media)-blocker-/;
/** Such a box says so in at most this many words. */
const ASKED = 120;
const LEVELS = 4;

/**
 * Gives everything on a page that stands for something of a known service one shape: an `<iframe>` with its public
 * address. Lazy frames, consent boxes, stand-ins, AMP elements, old plug-ins, bare addresses, scripts. `page` is a
 * copy without a window: nothing loads.
 */
export function settleEmbeds(page: Document): void {
  for (const element of Array.from(page.querySelectorAll(Object.keys(PLAIN).join()))) {
    rename(element, PLAIN[element.localName] ?? element.localName);
  }
  for (const frame of Array.from(page.querySelectorAll('iframe'))) settleFrame(frame);
  for (const one of Array.from(page.querySelectorAll(UNPLAYABLE)))
    if (!/^(?:source|track)$/.test(one.localName)) one.remove();
  for (const element of Array.from(page.querySelectorAll(STAND_INS))) {
    if (element.isConnected && !/^(?:iframe|script|a|img)$/.test(element.localName))
      replace(element, addressOf(element));
  }
  for (const element of Array.from(page.body.querySelectorAll(BARE))) {
    if (!element.firstElementChild) replace(element, textOf(element));
  }
  for (const script of Array.from(page.body.querySelectorAll(SCRIPTS))) {
    const address = addressByNames(script) || (script.getAttribute('src') ?? '');
    if (!hasFrame(script.parentElement)) replace(script, address);
  }
}

function rename(element: Element, name: string): void {
  const made = element.ownerDocument.createElement(name);
  for (const kept of COPIED) {
    const value = element.getAttribute(kept);
    if (value !== null) made.setAttribute(kept, value);
  }
  for (const source of Array.from(element.querySelectorAll(':scope > source'))) made.append(source);
  if (name === 'iframe' && !made.getAttribute('title'))
    made.setAttribute('title', textOf(element).slice(0, 200));
  element.replaceWith(made);
}

/** A frame's true address, wherever a lazy loader or a consent manager put it. */
function settleFrame(frame: Element): void {
  const own = frame.getAttribute('src') ?? '';
  if (!/^(?:https?:)?\/\//i.test(own)) {
    const others = Array.from(frame.attributes).filter(
      ({ name, value }) => name.startsWith('data-') && /^(?:https?:)?\/\//i.test(value),
    );
    const known =
      others.find(({ value }) => embedAt(value)) ?? others.find(({ name }) => /src|url/.test(name));
    if (known) frame.setAttribute('src', known.value);
    // It waits for a script or for consent, and is hidden until then.
    if (known) for (const name of ['style', 'hidden', 'aria-hidden', UNSEEN]) frame.removeAttribute(name);
  }
  const embed = embedAt(frame.getAttribute('src') ?? '');
  if (embed) {
    frame.setAttribute('src', embed.page);
    lift(frame);
  }
}

/** The address an element names in full, or by service and id. */
function addressOf(element: Element): string {
  const full = Array.from(element.attributes).find(({ value }) => value.length < 2000 && embedAt(value));
  if (full) return full.value;
  const byName = addressByNames(element);
  if (byName || element.localName !== 'object') return byName;
  const inner = element.querySelector('param[name="movie"], param[name="src"], embed');
  return inner?.getAttribute('value') ?? inner?.getAttribute('src') ?? '';
}

/** Puts a frame in the place of what stands for it; one that holds its frame already stays. */
function replace(element: Element, address: string): void {
  const embed = embedAt(address);
  if (!embed || hasFrame(element)) return;
  const frame = element.ownerDocument.createElement('iframe');
  frame.setAttribute('src', embed.page);
  const title = titleOf(element);
  if (title) frame.setAttribute('title', title);
  element.replaceWith(frame);
  lift(frame);
}

/** What a stand-in calls the thing: in words of its own, or those on its picture. */
function titleOf(element: Element): string {
  const own = ['title', 'data-title', 'aria-label', 'playlabel', 'data-playlabel', 'alt'].map((name) =>
    element.getAttribute(name),
  );
  const within = element.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt');
  return (own.find((title) => title?.trim()) ?? within ?? '').trim().slice(0, 200);
}

const hasFrame = (element: Element | null): boolean =>
  Array.from(element?.querySelectorAll('iframe') ?? []).some((frame) =>
    embedAt(frame.getAttribute('src') ?? ''),
  );

/** Out of the box that asks for consent, which says nothing of the story and would take the frame with it. */
function lift(frame: Element): void {
  let box: Element | undefined;
  let above = frame.parentElement;
  for (let level = 0; above && level < LEVELS; level++, above = above.parentElement) {
    if (/^(?:body|main|article|figure)$/.test(above.localName)) break;
    if ((above.textContent?.length ?? 0) > ASKED * 20 || countWords(textOf(above)) > ASKED) break;
    if (ASKING.test(namesOf(above))) box = above;
  }
  box?.replaceWith(frame);
}
