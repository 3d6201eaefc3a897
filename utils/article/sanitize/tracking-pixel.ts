/** Pictures no larger than this in a dimension, in CSS pixels, show nothing. */
const PIXEL = 2;

/** Addresses of pictures that only count who looks, by the shape of their path or the name of their host. */
const COUNTERS = [
  /(?:[/_.-](?:1x1|1px|spacer|blank|transparent)|\/(?:pixel|clear|beacon|webbug))(?:[_.-]\w{1,60})?\.(?:gif|png)(?:$|[?#])/i,
  /\/(?:pixel|beacon|b\.gif|tr|collect|imp|impression|matomo\.php|piwik\.php|watch\/\d+)\/?(?:\?|$)/i,
  /^https?:\/\/(?:[^/]*\.)?(?:pixel|beacon|counter|analytics|metrics|telemetry|tracking)\.[^/]+\/[^/]*(?:\?|$)/i,
  /^https?:\/\/(?:[^/]*\.)?(?:doubleclick\.net|scorecardresearch\.com|quantserve\.com|google-analytics\.com|pixel\.wp\.com|met\.vgwort\.de|ioam\.de|ivwbox\.de|imrworldwide\.com|chartbeat\.(?:com|net)|counter\.yadro\.ru|mc\.yandex\.ru|top-fwz1\.mail\.ru)\//i,
];

/** What is known of a picture before it is shown. `style` is its inline style. */
export interface Picture {
  address: string;
  width: string | null;
  height: string | null;
  style: string;
  hidden: boolean;
}

/** Is this picture there to count readers, or too small to be seen? */
export function isTrackingPixel({ address, width, height, style, hidden }: Picture): boolean {
  return (
    hidden ||
    isTiny(width) ||
    isTiny(height) ||
    isUnseen(style) ||
    COUNTERS.some((counter) => counter.test(address))
  );
}

/** Does an inline style keep its element from being seen: not displayed, a box of nothing, far outside the page? */
export function isUnseen(style: string): boolean {
  return (
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    (isTinyIn(style, 'width') && isTinyIn(style, 'height')) ||
    /(?:^|[;\s])(?:left|top|text-indent)\s*:\s*-\d{3,}/i.test(style)
  );
}

/** Both dimensions are asked for: a box of height 0 with a padding is how pages keep a picture's place. */
function isTinyIn(style: string, property: 'width' | 'height'): boolean {
  const found = new RegExp(
    `(?:^|[;\\s])${property}\\s*:\\s*([\\d.]+)(?:px)?\\s*(?:!important\\s*)?(?:;|$)`,
    'i',
  ).exec(style);
  return found !== null && Number.parseFloat(found[1] ?? '') <= PIXEL;
}

function isTiny(size: string | null): boolean {
  return size !== null && /^\s*\d+(?:\.\d+)?(?:px)?\s*$/i.test(size) && Number.parseFloat(size) <= PIXEL;
}
