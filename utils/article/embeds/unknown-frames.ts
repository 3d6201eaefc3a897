import { namesOf } from '../dom/names';
import { isUnseen } from '../sanitize/tracking-pixel';

/** Hosts and paths that say a frame is an advertisement, a counter, a form or a button. Words between signs. */
const NOT_CONTENT =
  /(?:^|[/._-])(?:ads?\d*|adframe|adserv\w*|adview|adsystem|adnxs|advert\w*|banners?|sponsor\w*|doubleclick|googlesyndication|googletagmanager|googleadservices|gtm|ns|safeframe|criteo|taboola|outbrain|mgid|teads|teaserads|sync|usersync|pixel|track(?:er|ing)?|analytics|metrics|stats|consent|cmp|cookies?|privacy|recaptcha|captcha|login|signin|signup|auth|accounts?|oauth|gigya|comments?|disqus|like|share|sharer|follow|subscribe|newsletters?|paywall|piano|tinypass|checkout|donate|chat|push|notifications?|related|recommend\w*|widgets?|weather|ticker|markets|affiliate\w*|shop)(?:[/._?=-]|$)/i;
const NOT_CONTENT_NAMES =
  /-(?:ads?|advert\w*|banner|sponsor\w*|newsletters?|signup|comments?|disqus\w*|consent|cookie\w*|share|paywall|tracking|pixel|hidden)-/;
/** A frame smaller than this in either direction shows nothing to read, in CSS pixels. */
const SMALLEST = 100;

/**
 * Whether a frame of an unknown site is part of the story: to be seen, of some size, over https, and neither by address
 * nor by name an advertisement, a counter or a form. `address` is absolute.
 */
export function isContentFrame(frame: Element, address: string): boolean {
  if (!address.startsWith('https://') || NOT_CONTENT.test(address.slice('https://'.length, 300)))
    return false;
  if (isUnseen(frame.getAttribute('style') ?? '') || frame.getAttribute('hidden') !== null) return false;
  if (frame.getAttribute('aria-hidden') === 'true') return false;
  const sides = ['width', 'height'].map((side) => frame.getAttribute(side)?.trim() ?? '');
  if (sides.some((side) => /^\d+(?:px)?$/.test(side) && Number.parseInt(side, 10) < SMALLEST)) return false;
  const isNamed = (frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '').trim() !== '';
  const isSized = /^\d+(?:px)?$/.test(sides[1] ?? '');
  const names = `${namesOf(frame)}${frame.parentElement ? namesOf(frame.parentElement) : ''}`;
  return (isNamed || isSized) && !NOT_CONTENT_NAMES.test(names);
}
