import { noteOf } from './dom/kept';
import { key, textOf } from './dom/text';
import { forgetHead, isHeadOfAnother } from './story/head';
import { inView } from './story/in-view';
import type { ExtractOptions, Removal } from './types';

/** A story has so much running text (characters): less is a teaser, or a box with a big title. */
const STORY = 600;
/** More headlines are a list. */
const MANY = 30;

/** What a story says of itself below its headline. */
const SIGNED =
  'time, [rel~="author"], [itemprop="author"], [itemprop="datePublished"], [class*="date" i], [class*="author" i], [class*="byline" i]';

interface Story {
  headline: Element;
  /** The smallest element that holds the headline and the text. */
  holder: Element;
}

/**
 * Where the page has appended further stories below the first, leaves on its copy the one that is in view; where the
 * site has gone on to another story without loading a page, what the head still says of the old one goes. Either way
 * what is left on `page` is one story. The live document is only read; its layout is asked once, and only where it
 * holds several stories.
 */
export function leaveOneStory(
  live: Document,
  page: Document,
  { url, keep }: Pick<ExtractOptions, 'url' | 'keep'>,
): Removal[] {
  const headlines: Element[] = Array.from(page.body.getElementsByTagName('h1'));
  const stories = storiesOf(headlines);
  const tops = Array.from(live.body.getElementsByTagName('h1'));
  const seen = stories.length > 1 && tops.length === headlines.length;
  const chosen = seen
    ? inView(
        live,
        stories.map(({ headline, holder }) => ({
          headline: tops[headlines.indexOf(headline)] as Element,
          names: [holder, headline.querySelector('a[href]'), headline.closest('a[href]')],
        })),
        url,
      )
    : 0;
  if (chosen === 0) {
    const own = headlines.find((one) => one.closest('article, main')) ?? headlines[0];
    if (own && isHeadOfAnother(live, page, url)) forgetHead(page, textOf(own));
  } else forgetHead(page, textOf((stories[chosen] as Story).headline));
  const removals: Removal[] = [];
  for (const [at, { holder }] of stories.entries()) {
    if (at === chosen || !page.contains(holder)) continue;
    const block = widest(holder);
    const text = noteOf(block);
    if (keep?.includes(text)) continue;
    removals.push({ step: 'snapshot', rule: 'another story', text });
    block.remove();
  }
  return removals;
}

/** The stories on a page that look like made by one template: appended ones do. */
function storiesOf(headlines: readonly Element[]): Story[] {
  if (headlines.length < 2 || headlines.length > MANY) return [];
  const stories = headlines.flatMap((headline) => {
    const holder = headline.closest('nav, aside, footer, dialog') ? undefined : holderOf(headline);
    return holder && textOf(headline) ? [{ headline, holder }] : [];
  });
  const alike = stories.filter(({ holder }) =>
    stories.some((other) => other.holder !== holder && isAlike(other.holder, holder)),
  );
  // Within one article they are its entries.
  const around = alike[0]?.holder.parentElement?.closest('article');
  if (around && alike.slice(1).some(({ holder }) => around.contains(holder))) return [];
  const titles = new Set(alike.map(({ headline }) => key(textOf(headline))));
  return titles.size === alike.length ? alike : []; // the same headline twice is one story, shown twice
}

function holderOf(headline: Element): Element | undefined {
  for (let block = headline.parentElement; block && holdsOne(block); block = block.parentElement) {
    let prose = 0;
    for (const paragraph of Array.from(block.getElementsByTagName('p'))) {
      prose += paragraph.textContent?.length ?? 0;
      if (prose >= STORY) return block;
    }
  }
  return undefined;
}

/** The largest element with no other headline in it: what is told around a story goes with it. */
function widest(holder: Element): Element {
  let block = holder;
  while (block.parentElement && holdsOne(block.parentElement)) block = block.parentElement;
  return block;
}

const holdsOne = (block: Element): boolean =>
  block.localName !== 'body' && block.getElementsByTagName('h1').length === 1;

/** Chapters of one story are alike too, but don't say by whom and when they were written. */
function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const named = Array.from(one.classList).some((name) => other.classList.contains(name));
  return one.localName === 'article' || (named && [one, other].every((block) => block.querySelector(SIGNED)));
}
