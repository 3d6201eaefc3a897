import type { Lexicon } from '../../rules/types';
import { pictureName } from '../dom/picture-name';
import { key } from '../dom/text';
import type { LeadImage } from '../types';
import { type AroundTitle, marksOf, type Near } from './around-title';
import { standsElsewhere } from './elsewhere';
import { isObject, type JsonObject, list } from './json-ld';
import { captionBeside, captionIn, frameOf, lineOf } from './lead-caption';
import { contents, type MetaTags } from './meta-tags';
import { pictureSource } from './picture-source';
import { plain } from './text';

/** Narrower pictures are portraits, logos and icons; px. */
const NARROWEST = 200;
const NOT_LEAD =
  /logo|avatar|icon|author|byline|profile|emoji|sprite|share|social|badge|banner-ad|advert|tracking|gravatar|portrait|headshot/i;
/** How many figures of the whole page are looked at. */
const MOST_FIGURES = 40;
/** What surrounds portraits of authors. */
const PORTRAIT = /author|byline|avatar|profile|headshot|biograph/i;

export interface LeadSources {
  page: Document;
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
  const { page, url, around, things, tags, lexicon } = sources;
  const announced = new Set(
    [
      ...things.flatMap(imagesOf),
      ...contents(tags, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
    ]
      .map(pictureName)
      .filter(Boolean),
  );
  const read = (element: Element, above: boolean): LeadImage | undefined => {
    if (!isLarge(element) || standsElsewhere(element, around.headline)) return undefined;
    const picture = pictureSource(element, url);
    if (!picture) return undefined;
    const isAnnounced = isNamed(announced, pictureName(picture.src));
    const figure = frameOf(element);
    if (
      !isAnnounced &&
      (NOT_LEAD.test(`${marksOf(element)} ${element.getAttribute('alt') ?? ''} ${picture.src}`) ||
        PORTRAIT.test(surroundings(element)) ||
        isTeaser(element, figure, url))
    )
      return undefined;
    if (!isAnnounced && (above || !figure)) return undefined;
    const width = pixels(element, 'width');
    const height = pixels(element, 'height');
    return {
      ...picture,
      alt: plain(element.getAttribute('alt')),
      ...captionFor(element, figure),
      ...(width && height ? { width, height } : {}),
    };
  };
  // A standfirst below the picture is no caption.
  const descriptions = (): string[] =>
    contents(tags, 'og:description', 'description', 'twitter:description').map(key);
  const captionFor = (
    element: Element,
    figure: Element | undefined,
  ): Pick<LeadImage, 'caption' | 'credit'> => {
    const own = figure ? captionIn(figure, lexicon) : {};
    if (own.caption) return own;
    const beside = captionBeside(element, figure, around.headline) ?? lineOf(element, lexicon);
    const told = beside ? captionIn(beside, lexicon, beside) : {};
    return told.caption && !descriptions().includes(key(told.caption)) ? { ...own, ...told } : own;
  };
  for (const { element } of around.after.filter(isPicture)) {
    const lead = read(element, false);
    if (lead) return lead;
  }
  for (const { element } of around.before.filter(isPicture).reverse()) {
    const lead = read(element, true);
    if (lead) return lead;
  }
  // Above the headline with a gallery or bars between: only a figure of the announced picture.
  for (const element of [...page.querySelectorAll('figure img')].slice(0, MOST_FIGURES)) {
    if (!isNamed(announced, pictureName(element.getAttribute('src') ?? ''))) continue;
    const lead = read(element, true);
    if (lead) return lead;
  }
  return undefined;
}

/** Longer names are one picture's where they begin alike: what follows tells sizes and crops apart; characters. */
const NAME = 30;

function isNamed(announced: ReadonlySet<string>, name: string): boolean {
  if (announced.has(name)) return true;
  const beginning = name.slice(0, NAME);
  return name.length > NAME && [...announced].some((other) => other.startsWith(beginning));
}

/** By name a picture: also of those elements that sites define for their lazy pictures. */
function isPicture({ element }: Near): boolean {
  const name = element.localName;
  return (
    name === 'img' ||
    (name.includes('-') && /-(?:img|image)(?:-|$)/.test(name) && !element.querySelector('img'))
  );
}

/** The names of the blocks right around a picture. */
function surroundings(element: Element): string {
  const above = element.closest('figure') ?? element.parentElement;
  return above ? `${marksOf(above)} ${above.parentElement ? marksOf(above.parentElement) : ''}` : '';
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
