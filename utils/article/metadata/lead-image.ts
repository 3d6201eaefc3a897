import type { Lexicon } from '../../rules/types';
import { pictureName } from '../dom/picture-name';
import type { LeadImage } from '../types';
import { type AroundTitle, marksOf, type Near } from './around-title';
import { bareCredit, splitCredit } from './credit';
import { standsElsewhere } from './elsewhere';
import { isObject, type JsonObject, list } from './json-ld';
import { contents, type MetaTags } from './meta-tags';
import { pictureSource } from './picture-source';
import { linesOf, plain } from './text';

/** Narrower pictures are portraits, logos and icons; px. */
const NARROWEST = 200;
const NOT_LEAD =
  /logo|avatar|icon|author|byline|profile|emoji|sprite|share|social|badge|banner-ad|advert|tracking|gravatar|portrait|headshot/i;
const CREDIT = /credit|copyright|source|agency|photographer|author|kredit|quelle/i;

export interface LeadSources {
  url: string;
  around: AroundTitle;
  things: readonly JsonObject[];
  tags: MetaTags;
  lexicon: Lexicon;
  title: string;
}

/**
 * The picture that the page shows at its headline: below it before the text is under way, or right above it. Above
 * it, and without a figure around it, only the picture that the page's own data call the article's. undefined where
 * the page shows none: a picture for link previews alone isn't one.
 */
export function readLeadImage(sources: LeadSources): LeadImage | undefined {
  const { url, around, things, tags, lexicon } = sources;
  const announced = new Set(
    [
      ...things.flatMap(imagesOf),
      ...contents(tags, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
    ]
      .map(pictureName)
      .filter(Boolean),
  );
  const read = (element: Element, above: boolean): LeadImage | undefined => {
    const picture = pictureSource(element, url);
    if (!picture || !isLarge(element) || standsElsewhere(element, around.headline)) return undefined;
    const isAnnounced = announced.has(pictureName(picture.src));
    const figure = frameOf(element);
    if (
      !isAnnounced &&
      (NOT_LEAD.test(`${marksOf(element)} ${element.getAttribute('alt') ?? ''} ${picture.src}`) ||
        isTeaser(element, figure, url))
    )
      return undefined;
    if (!isAnnounced && (above || !figure)) return undefined;
    const width = pixels(element, 'width');
    const height = pixels(element, 'height');
    return {
      ...picture,
      alt: plain(element.getAttribute('alt')),
      ...(figure ? captionOf(figure, lexicon) : {}),
      ...(width && height ? { width, height } : {}),
    };
  };
  const isPicture = ({ element }: Near): boolean => /^(IMG|AMP-IMG)$/.test(element.nodeName);
  for (const { element } of around.after.filter(isPicture)) {
    const lead = read(element, false);
    if (lead) return lead;
  }
  for (const { element } of around.before.filter(isPicture).reverse()) {
    const lead = read(element, true);
    if (lead) return lead;
  }
  return undefined;
}

/** Caption and credit of a figure, apart. */
export function captionOf(figure: Element, lexicon: Lexicon): { caption?: string; credit?: string } {
  const place =
    figure.querySelector('figcaption') ??
    [...figure.querySelectorAll('[class*="caption" i], [itemprop~="caption"], [class*="legend" i]')].find(
      (element) => element.textContent?.trim(),
    );
  const credits = [...figure.querySelectorAll('*')].filter(
    (element) =>
      CREDIT.test(marksOf(element)) &&
      !element.querySelector('img, figcaption') &&
      (element.textContent ?? '').length < 200,
  );
  const outer = credits.filter(
    (element) => !credits.some((other) => other !== element && other.contains(element)),
  );
  const told = outer.map((element) => bareCredit(element.textContent ?? '', lexicon)).find(Boolean);
  let text = '';
  if (place && !outer.some((element) => element.contains(place))) {
    const copy = place.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('*')) {
      if (CREDIT.test(marksOf(element)) && (element.textContent ?? '').length < 200) element.remove();
    }
    text = linesOf(copy, 2000);
  }
  const { caption, credit } = splitCredit(text, lexicon);
  return { ...(caption ? { caption } : {}), ...(told || credit ? { credit: told || credit } : {}) };
}

/** The figure of a picture, or the nearest block around it that holds a caption and no other picture. */
function frameOf(element: Element): Element | undefined {
  const figure = element.closest('figure');
  if (figure) return figure;
  let block = element.parentElement;
  for (let i = 0; block && i < 4; i++, block = block.parentElement) {
    if (block.querySelectorAll('img, amp-img').length > 1 || block.querySelector('h1, p + p'))
      return undefined;
    if (block.querySelector('[class*="caption" i], [class*="legend" i], [class*="credit" i]')) return block;
  }
  return undefined;
}

/** A picture that leads to another article isn't this one's. */
function isTeaser(element: Element, figure: Element | undefined, url: string): boolean {
  const link =
    element.closest('a[href]') ??
    (figure?.closest('a[href]') || figure?.querySelector('figcaption a[href] > h2, h3'));
  const href = link?.getAttribute('href') ?? '';
  if (!link || !URL.canParse(href, url)) return false;
  const target = new URL(href, url);
  return (
    !/\.(jpe?g|png|webp|avif|gif)$|\/(photo|foto|image|gallery|galeri)/i.test(target.pathname) &&
    target.pathname !== new URL(url).pathname
  );
}

function isLarge(element: Element): boolean {
  const width = pixels(element, 'width');
  const height = pixels(element, 'height');
  return !(width && width < NARROWEST) && !(height && height < NARROWEST / 2);
}

function pixels(element: Element, name: string): number | undefined {
  const value = /^\s*(\d{1,5})(?:px)?\s*$/.exec(element.getAttribute(name) ?? '')?.[1];
  return value && Number(value) > 0 ? Number(value) : undefined;
}

function imagesOf(thing: JsonObject): string[] {
  return [...list(thing, 'image'), ...list(thing, 'thumbnailUrl')].flatMap((image) =>
    (isObject(image) ? [...list(image, 'url'), ...list(image, 'contentUrl')] : [image]).filter(
      (address): address is string => typeof address === 'string',
    ),
  );
}
