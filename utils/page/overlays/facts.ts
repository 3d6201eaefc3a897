import type { OverlayVendor } from '../../rules/overlays/types';
import {
  attr,
  bodyOf,
  childrenOf,
  contains,
  focusOf,
  is,
  nameOf,
  paragraphsIn,
  parentOf,
  readText,
  rectOf,
  type ShadowOf,
  textOf,
  within,
} from '../dom';
import { holdsArticle } from './find';
import type { Seen } from './seen';
import type { Words } from './words';

/** What is known besides the page. */
export interface Eyes {
  page: Document;
  view: Window;
  shadowOf: ShadowOf;
  vendors: readonly OverlayVendor[];
  words: Words;
  opened(element: Element): boolean;
  started(media: Element): boolean;
}

const TEXT = 2000;
const AD_FRAME =
  'ins.adsbygoogle, iframe[id^="google_ads"], iframe[id*="aswift"], iframe[src*="doubleclick"], iframe[src*="googlesyndication"], iframe[src*="/ads"], iframe[src*="adserver"], iframe[title*="advert" i], iframe[title="3rd party ad content"], [id^="div-gpt-ad"], [id*="gpt-ad"], [data-ad-slot], [data-ad-client], [data-google-query-id], [data-revive-zoneid]';
const CONTROL = 'button, [role="button"], input[type="submit"], input[type="button"], a[href^="javascript"]';
const CLOSES =
  /(?:^|[\s_-])(?:close|closed|closebtn|btnclose|dismiss|tutup|schliessen|cerrar|fermer)(?=$|[\s_-])/i;
const NAV =
  'nav, [role="navigation"], [role="menubar"], [role="tablist"], form[role="search"], [role="banner"]';
const SHARES =
  /(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|wa\.me|whatsapp\.com|whatsapp:|t\.me\/share|telegram\.me\/share|linkedin\.com\/share|pinterest\.\w+\/pin|lineit\.|line\.me|reddit\.com\/submit|^mailto:|bsky\.app\/intent|threads\.net\/intent)/i;
const PLAYER =
  /(?:youtube|youtube-nocookie|dailymotion|vimeo|jwplayer|jwplatform|brightcove|player|video|embed|vidio|exco|connatix|primis)/i;

/** Reads all that `judge` wants to know of one element that floats. `wrapper`: the known system's own, where there is one. */
export function factsOf(element: Element, hits: number, eyes: Eyes, wrapper = element): Seen {
  const { page, view, shadowOf, words } = eyes;
  const full = rectOf(element);
  const box = clipped(full, view);
  const area = Math.max(1, box.width * box.height);
  const shareOf = (one: Element) => Math.min(1, areaOf(clipped(rectOf(one), view)) / area);
  const largest = (found: Element[]) => Math.max(0, ...found.slice(0, 12).map(shareOf));
  const text = readText(element, shadowOf, TEXT).toLowerCase();
  const frames = self(element, 'iframe', shadowOf);
  const pictures = self(element, 'img, picture, svg, canvas', shadowOf);
  const media = self(element, 'video, audio', shadowOf) as HTMLMediaElement[];
  const links = self(element, 'a[href]', shadowOf);
  const controls = within(element, CONTROL, shadowOf);
  const closing = [
    ...controls,
    ...links,
    ...within(element, '[class*="close" i], [aria-label], [title]', shadowOf),
  ];
  const style = view.getComputedStyle(element);
  const playing = media.filter((one) => !one.paused && !one.ended);
  const heard = playing.some((one) => (!one.muted && one.volume > 0) || eyes.started(one));
  return {
    position: style.position,
    top: is(element, ':modal, :popover-open'),
    modal:
      is(element, ':modal, [aria-modal="true"]') ||
      within(element, '[aria-modal="true"]', shadowOf).length > 0,
    role:
      roleOf(element) ||
      (within(element, '[role="dialog"], [role="alertdialog"]', shadowOf).length ? 'dialog' : ''),
    box,
    view: { width: view.innerWidth, height: view.innerHeight },
    hits,
    text,
    names: namesAround(element),
    links: linksOf(links, view),
    home: links.some((one) => isHome(attr(one, 'href'), view)),
    controls: controls.length,
    close: closing.slice(0, 60).some((one) => closes(one, words)),
    fields: {
      email: within(
        element,
        'input[type="email"], input[name*="mail" i], input[placeholder*="mail" i]',
        shadowOf,
      ).length,
      password: within(element, 'input[type="password"]', shadowOf).length,
      search: within(
        element,
        'input[type="search"], [role="search"], input[name="q"], input[name="s"]',
        shadowOf,
      ).length,
      boxes: within(element, 'input[type="checkbox"], [role="switch"]', shadowOf).length,
    },
    frame: largest(frames),
    picture: largest(pictures),
    adFrame: self(element, AD_FRAME, shadowOf).some((one) => shareOf(one) > 0.25),
    media: mediaState(media, heard, playing.length > 0),
    video:
      media.some((one) => nameOf(one) === 'video' && shareOf(one) > 0.4) ||
      frames.some((one) => PLAYER.test(attr(one, 'src') + attr(one, 'title')) && shareOf(one) > 0.5),
    nav: is(element, `header, ${NAV}`) || within(element, NAV, shadowOf).length > 0,
    article: holdsArticle(page, element),
    rest: hasRest(page, element),
    opened: eyes.opened(element),
    focused:
      contains(element, focusOf(page)) &&
      is(focusOf(page) as Element, 'input, textarea, select, iframe, video'),
    vendor: vendorOf(wrapper, eyes),
    empty: !text && !frames.length && !media.length && largest(pictures) < 0.02 && !controls.length,
  };
}

/** The kind of the system that made an element, where its marks are on it or fill it. */
function vendorOf(element: Element, { vendors, shadowOf, page }: Eyes): Seen['vendor'] {
  const own = vendors.find(({ selectors }) => is(element, selectors.join()));
  if (own || holdsArticle(page, element)) return own?.kind;
  return vendors.find(({ selectors }) => within(element, selectors.join(), shadowOf).length > 0)?.kind;
}

/** The element itself where it fits, and all inside. */
function self(element: Element, selector: string, shadowOf: ShadowOf): Element[] {
  const inside = within(element, selector, shadowOf);
  return is(element, selector) ? [element, ...inside] : inside;
}

function roleOf(element: Element): string {
  return attr(element, 'role') || (nameOf(element) === 'dialog' ? 'dialog' : '');
}

function namesAround(element: Element): string {
  const near = [element, parentOf(element), ...firstInside(element)];
  return near
    .filter(
      (one): one is Element => one instanceof Element && !/^(?:html|body|main|article)$/.test(nameOf(one)),
    )
    .map((one) => `${attr(one, 'id')} ${attr(one, 'class')}`)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .slice(0, 400);
}

/** What it holds first: a wrapper's own name often says nothing. */
function firstInside(element: Element): Element[] {
  const children = childrenOf(element).slice(0, 3);
  return [...children, ...children.flatMap((child) => childrenOf(child).slice(0, 2))];
}

function linksOf(links: Element[], view: Window): Seen['links'] {
  const counts = { own: 0, here: 0, away: 0, share: 0 };
  const host = view.location.hostname.replace(/^www\./, '');
  for (const link of links.slice(0, 80)) {
    const href = attr(link, 'href').trim();
    if (/^#./.test(href)) counts.here += 1;
    else if (SHARES.test(href)) counts.share += 1;
    else if (/^(?:javascript:|#$|$)/i.test(href)) continue;
    else if (!/^(?:https?:)?\/\//i.test(href) || href.includes(`//${host}`) || href.includes(`.${host}`))
      counts.own += 1;
    else counts.away += 1;
  }
  return counts;
}

const isHome = (href: string, { location }: Window): boolean =>
  href === '/' || href === location.origin || href === `${location.origin}/`;

function closes(one: Element, words: Words): boolean {
  if (CLOSES.test(attr(one, 'class')) || CLOSES.test(attr(one, 'id'))) return true;
  if (words.closes(attr(one, 'aria-label')) || words.closes(attr(one, 'title'))) return true;
  const text = childrenOf(one).length > 4 ? '' : textOf(one).trim();
  return text.length > 0 && text.length < 30 && words.closes(text);
}

function mediaState(media: Element[], heard: boolean, playing: boolean): Seen['media'] {
  if (!media.length) return 'none';
  if (heard) return 'heard';
  if (media.every((one) => nameOf(one) === 'audio')) return 'audio';
  return playing ? 'muted' : 'idle';
}

/** Whether the page shows something besides an element: text, or lists of links. */
function hasRest(page: Document, element: Element): boolean {
  const body = bodyOf(page);
  if (!body) return false;
  const outside = paragraphsIn(body) - paragraphsIn(element);
  if (outside >= 2) return true;
  const links = (of: Element) => Element.prototype.getElementsByTagName.call(of, 'a').length;
  return links(body) - links(element) >= 8;
}

function clipped({ left, top, right, bottom }: DOMRect, view: Window): Seen['box'] {
  const [l, t] = [Math.max(0, left), Math.max(0, top)];
  const [r, b] = [Math.min(view.innerWidth, right), Math.min(view.innerHeight, bottom)];
  return { left: l, top: t, width: Math.max(0, r - l), height: Math.max(0, b - t) };
}

const areaOf = ({ width, height }: Seen['box']): number => width * height;
