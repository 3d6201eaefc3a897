import { leavesOf } from '../dom/blocks';
import { gathered } from '../dom/gathered';
import { namesOf } from '../dom/names';
import { pictureName } from '../dom/picture-name';
import { countWords, textOf } from '../dom/text';
import { UNSEEN } from '../snapshot/unseen';
import { isPictureFile, isTruePicture } from './addresses';
import { OF } from './counter';
import { isOrnament } from './ornament';

/** Marks a gallery that has been laid out: a block of figures, one a picture. */
export const GALLERY = 'data-saring-gallery';

/** What sets of pictures are called that show one at a time, or all in rows. */
const NAMED =
  /-(?:gallery|galleries|galerie|galeri|galeria|slideshow|slider|slides?|swiper|slick|splide|glide|flickity|owl|carousel|carrousel|bildergalerie|diaporama|fotostrecke|photoset|album|lightgallery)-/;
/** Levels above the slides in which such a name is looked for. */
const LEVELS = 4;
/** A caption has at most this many words; what stands between slides (arrows, counters) far fewer. */
const CAPTION = 120;
const CONTROL = 8;
/** "3/12", "3 of 12": where one is in a slideshow. */
const COUNTER = new RegExp(`^\\D{0,12}\\d{1,3}\\s*(?:\\/|${OF}|\\||–|-)\\s*\\d{1,3}$`, 'i');
/** So many pictures on a page are looked at. */
const MOST = 600;

/** Where pictures in rows are the page's own. */
const BESIDE = 'nav, footer, aside, form, [role="navigation"], [role="contentinfo"]';
/** Pictures of a gallery are no smaller, in pixels. */
const SMALLEST = 120;

interface Gallery {
  holder: Element;
  slides: Element[];
}

/**
 * Lays every gallery and slideshow of a page out as a block of figures: all pictures in order, hidden ones too, each
 * once with its caption, without the copies that sliders add and the rows of thumbnails. Rows of pictures that lead to
 * other pages are no gallery.
 */
export function settleGalleries(page: Document): void {
  const found = galleriesOf(page);
  const shown: Set<string>[] = [];
  // What is in sight goes before its hidden copy; what has captions before the row of its thumbnails.
  for (const gallery of found.toSorted((one, other) => merit(other) - merit(one))) {
    const names = new Set(gallery.slides.map(nameOf));
    const isCopy = names.size > 1 && shown.some((others) => [...names].every((name) => others.has(name)));
    if (isCopy) gallery.holder.remove();
    else {
      shown.push(names);
      layOut(gallery);
    }
  }
}

/** Blocks in which nothing but slides stands, each with one picture, and at most controls between. */
function galleriesOf(page: Document): Gallery[] {
  const groups = new Map<Element, Element[]>();
  for (const picture of Array.from(page.body.getElementsByTagName('img')).slice(0, MOST)) {
    const slide = slideOf(picture);
    const holder = slide.parentElement;
    if (!holder || holder === page.body) continue;
    const group = groups.get(holder);
    if (group) group.push(slide);
    else groups.set(holder, [slide]);
  }
  const galleries: Gallery[] = [];
  for (const [holder, slides] of groups) {
    if (slides.length > 1 && isGallery({ holder, slides })) galleries.push({ holder, slides });
  }
  return galleries;
}

/** The largest block around a picture that holds no other. */
function slideOf(picture: Element): Element {
  let slide: Element = picture.closest('picture') ?? picture;
  for (let above = slide.parentElement; above; above = above.parentElement) {
    if (above.localName === 'body' || above.getElementsByTagName('img')[1]) break;
    slide = above;
  }
  return slide;
}

function isGallery({ holder, slides }: Gallery): boolean {
  if (/^(?:p|tr|table|tbody|figcaption|picture)$/.test(holder.localName)) return false;
  if (holder.closest(BESIDE) || slides.some(isSmall)) return false;
  const own = new Set(slides);
  if (Array.from(holder.children).some((child) => !own.has(child) && countWords(textOf(child)) > CONTROL))
    return false;
  if (slides.some((slide) => countWords(textOf(slide)) > CAPTION || slide.querySelector('h1, p + p + p')))
    return false;
  if (
    !slides.some((slide) =>
      isTruePicture(slide.querySelector('img')?.getAttribute('src') ?? slide.getAttribute('src')),
    )
  )
    return false;
  const isHidden =
    slides.some((slide) => slide.hasAttribute(UNSEEN)) &&
    !slides.every((slide) => slide.hasAttribute(UNSEEN));
  return (isHidden || isNamed(holder)) && !slides.some(leadsElsewhere);
}

function isSmall(slide: Element): boolean {
  const picture = pictureIn(slide);
  const width = Number.parseInt(picture?.getAttribute('width') ?? '', 10);
  return width < SMALLEST || (picture !== null && isOrnament(picture));
}

function isNamed(holder: Element): boolean {
  let at: Element | null = holder;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    if (/^(?:body|main|article)$/.test(at.localName)) return false;
    if (/^amp-(?:base-)?carousel$/.test(at.localName) || NAMED.test(namesOf(at))) return true;
    if (/^(?:carousel|slide\s?show|gallery)$/i.test(at.getAttribute('aria-roledescription') ?? ''))
      return true;
  }
  return false;
}

/** Whether its picture, or a heading in it, is a link to another page. */
function leadsElsewhere(slide: Element): boolean {
  const words = textOf(slide).length;
  const inLinks = Array.from(slide.querySelectorAll('a[href]')).reduce(
    (sum, link) => sum + textOf(link).length,
    0,
  );
  if (words > 0 && inLinks > words / 2) return true;
  const links = [slide.closest('a[href]'), ...Array.from(slide.querySelectorAll('a[href]'))];
  return links.some((link) => {
    const href = link?.getAttribute('href') ?? '';
    if (!link || !href || /^(?:#|javascript:)/i.test(href) || isPictureFile(href)) return false;
    return (
      link.querySelector('img, h2, h3, h4, h5') !== null ||
      link.contains(slide) ||
      link.closest('h2, h3, h4, h5') !== null
    );
  });
}

/** Galleries in sight count more, then those with more words. */
function merit({ holder, slides }: Gallery): number {
  return (
    (holder.closest(`[${UNSEEN}]`) ? 0 : 1000) +
    slides.filter((slide) => countWords(textOf(slide)) > 2).length
  );
}

const pictureIn = (slide: Element): Element | null =>
  slide.localName === 'img' ? slide : slide.querySelector('img');

const nameOf = (slide: Element): string => {
  const src = pictureIn(slide)?.getAttribute('src') ?? '';
  return pictureName(src) || src;
};

function layOut({ holder, slides }: Gallery): void {
  const page = holder.ownerDocument;
  const block = page.createElement('div');
  block.setAttribute(GALLERY, '');
  for (const slide of withoutCopies(slides)) {
    const picture = pictureIn(slide);
    if (picture) block.append(figureOf(slide, picture));
  }
  holder.replaceWith(block);
}

/** Sliders that go round put copies of the last slides before the first, and of the first behind the last. */
function withoutCopies(slides: Element[]): Element[] {
  const marked = slides.filter((slide) => !/-(?:cloned?|duplicate)-/.test(namesOf(slide)));
  const all = (marked.length > 1 ? marked : slides).filter((slide) => pictureIn(slide)?.getAttribute('src'));
  const addresses = all.map((slide) => pictureIn(slide)?.getAttribute('src'));
  const count = new Set(addresses).size;
  const from = Math.floor((all.length - count) / 2);
  if (new Set(addresses.slice(from, from + count)).size === count) return all.slice(from, from + count);
  return all.filter((_, at) => addresses.indexOf(addresses[at]) === at);
}

/** One slide as a figure: its picture, with the link to a larger one, and its lines as the caption. */
function figureOf(slide: Element, picture: Element): Element {
  const page = slide.ownerDocument;
  const figure = page.createElement('figure');
  const whole = picture.closest('picture') ?? picture;
  const link = whole.closest('a[href]');
  const isLarger = link && slide.contains(link) && isPictureFile(link.getAttribute('href') ?? '');
  for (const control of Array.from(slide.querySelectorAll('button')))
    if (!control.contains(picture)) control.remove();
  const wrapped = page.createElement('div');
  wrapped.append(slide.cloneNode(true));
  const lines = leavesOf(wrapped).length ? leavesOf(wrapped) : [wrapped];
  if (isLarger) {
    const made = page.createElement('a');
    made.setAttribute('href', link.getAttribute('href') ?? '');
    made.append(whole);
    figure.append(made);
  } else figure.append(whole);
  const caption = page.createElement('figcaption');
  for (const line of lines) {
    if (COUNTER.test(textOf(line)) || !textOf(line)) continue;
    for (const inner of Array.from(line.querySelectorAll('img, picture, svg'))) inner.remove();
    if (caption.firstChild) caption.append(' ');
    caption.append(gathered(line.childNodes, page));
  }
  if (textOf(caption)) figure.append(caption);
  return figure;
}
