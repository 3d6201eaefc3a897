import { namesOf } from '../dom/names';

/**
 * Services whose stand-ins hold a bare id: what their elements are called, what such an id looks like, and the address
 * it belongs to (`$` stands for it).
 */
const NAMED: readonly (readonly [names: RegExp, id: RegExp, address: string])[] = [
  [/-(?:youtube|yt|ytplayer|youtubevideo)-/, /^[\w-]{11}$/, 'https://www.youtube.com/watch?v=$'],
  [/-vimeo-/, /^\d{6,12}$/, 'https://vimeo.com/$'],
  [/-dailymotion-/, /^[a-z0-9]{6,8}$/i, 'https://www.dailymotion.com/video/$'],
  [/-(?:twitter|tweet)-/, /^\d{8,20}$/, 'https://x.com/i/status/$'],
  [/-instagram-/, /^[\w-]{8,14}$/, 'https://www.instagram.com/p/$/'],
  [/-tiktok-/, /^\d{15,20}$/, 'https://www.tiktok.com/embed/$'],
  [/-soundcloud-/, /^\d{5,12}$/, 'https://api.soundcloud.com/tracks/$'],
  [/-flourish-/, /^(?:visualisation|story)\/\d{4,}$/, 'https://flo.uri.sh/$/embed'],
  [/-infogram-/, /^[\w-]{12,80}$/, 'https://e.infogram.com/$'],
  [/-telegram-/, /^\w{4,32}\/\d+$/, 'https://t.me/$'],
  [/-datawrapper-/, /^[A-Za-z0-9]{5}$/, 'https://datawrapper.dwcdn.net/$/'],
];

/** Attributes that hold an id: `videoid`, `data-video-id`, `data-tweetid`, `data-shortcode`, `data-youtube`… */
const HOLDS = /^(?:data-)?(?:[a-z]+-)*(?:\w*id|shortcode|src|key|youtube|vimeo|post|embed)$/;

/**
 * The address of the thing that an element stands for by name and id (`<lite-youtube videoid>`,
 * `<div class="youtube" data-id>`, `<amp-twitter data-tweetid>`); '' where it is no such element.
 */
export function addressByNames(element: Element): string {
  const attributes = Array.from(element.attributes);
  const own = `${namesOf(element)}-${element.localName}-`;
  for (const { name, value } of attributes) {
    if (name === 'id' || name === 'class' || value.length > 80 || !HOLDS.test(name)) continue;
    const names = `${own}${name}-`.replace(/video-?id|id-$/, '-');
    const service = NAMED.find(([called, id]) => called.test(names) && id.test(value.trim()));
    if (service) return service[2].replace('$', value.trim());
  }
  return '';
}
