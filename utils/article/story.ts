import { headlineOf } from './dom/headline';
import { noteOf } from './dom/kept';
import { key, textOf } from './dom/text';
import { JSON_LD } from './metadata/json-ld';
import { haveHeads, isAlike, isNamedLike, isSigned } from './story/alike';
import { forgetHead, isHeadOfAnother, pathOf } from './story/head';
import { inView } from './story/in-view';
import type { ExtractOptions, Removal } from './types';

/** A story has so much running text (characters): less is a teaser, or a box with a big title. */
const STORY = 600;
/** More headlines are a list. */
const MANY = 30;
/** What parts one story from the next is shorter (characters). */
const PARTING = 200;
/** Headings that a story may have above it, where others follow. */
const RANKS = 'h1, h2, h3';

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
  const ofFirst = storiesOf(headlines);
  if (isIndex(ofFirst, url)) return [];
  const stories = ofFirst.length ? ofFirst : withFollowing(page, headlines);
  const [tops, copied] = [live, page].map(({ body }) => Array.from(body.querySelectorAll(RANKS))) as [
    Element[],
    Element[],
  ];
  const seen = stories.length > 1 && tops.length === copied.length;
  const chosen = seen
    ? inView(
        live,
        stories.map(({ headline, holder }) => ({
          headline: tops[copied.indexOf(headline)] as Element,
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
  const drop = (block: Element, rule: string) => {
    const text = noteOf(block);
    if (keep?.includes(text)) return;
    if (text) removals.push({ step: 'snapshot', rule, text });
    block.remove();
  };
  for (const [at, { headline, holder }] of stories.entries()) {
    if (at === chosen || !page.contains(holder)) continue;
    const block = headline.localName === 'h1' ? widest(holder) : holder;
    for (const one of between(stories[at - 1]?.holder, block)) drop(one, 'between stories');
    drop(block, 'another story');
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
  if (!alike.length && stories.every(({ holder }) => isSigned(holder))) alike.push(...stories);
  // Within one article they are its entries.
  const around = alike[0]?.holder.parentElement?.closest('article');
  if (around && alike.slice(1).some(({ holder }) => around.contains(holder))) return [];
  const titles = new Set(alike.map(({ headline }) => key(textOf(headline))));
  return titles.size === alike.length ? alike : []; // the same headline twice is one story, shown twice
}

/**
 * The page's own story and what follows it, where those have headings of a lower rank: blocks beside its own, made by
 * the same template, each with a head and as much text as a story has.
 */
function withFollowing(page: Document, headlines: readonly Element[]): Story[] {
  const said = page.querySelector('meta[property="og:title" i]')?.getAttribute('content') || page.title;
  const headline = headlines.length > 1 ? undefined : headlineOf(page, said);
  if (!headline || headline.closest('nav, aside, footer, dialog')) return [];
  for (
    let block = headline.parentElement;
    block && block !== page.body && block.localName !== 'main';
    block = block.parentElement
  ) {
    const following: Story[] = [];
    for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
      if (!isNamedLike(block, next) && !(next.localName === 'article' && block.localName === 'article'))
        continue;
      const own = next.querySelector(RANKS);
      if (!own || own.localName < headline.localName || key(textOf(own)) === key(textOf(headline))) continue;
      if (proseOf(next) >= STORY && haveHeads(block, next) && isSigned(next))
        following.push({ headline: own, holder: next });
    }
    if (following.length && proseOf(block) >= STORY && !isLive(page))
      return [{ headline, holder: block }, ...following];
  }
  return [];
}

/** Whether each headline leads to a page of its own, none to this one: posts one after another. */
function isIndex(stories: readonly Story[], url: string): boolean {
  const own = pathOf(url, url);
  return (
    stories.length > 1 &&
    stories.every(({ headline }) => {
      const link = headline.querySelector('a[href]') ?? headline.closest('a[href]');
      return link !== null && pathOf(link.getAttribute('href') ?? '', url) !== own;
    })
  );
}

/** Whether the page says that it is told entry by entry, as things happen. */
const isLive = (page: Document): boolean =>
  Array.from(page.querySelectorAll(JSON_LD)).some(({ textContent }) =>
    textContent?.includes('LiveBlogPosting'),
  );

/** What stands between two stories side by side, where it is little. */
function between(before: Element | undefined, block: Element): Element[] {
  if (before?.parentElement !== block.parentElement) return [];
  const parting: Element[] = [];
  for (let at = block.previousElementSibling; at && at !== before; at = at.previousElementSibling) {
    if (textOf(at).length > PARTING) return [];
    parting.push(at);
  }
  return parting.reverse();
}

/** Characters of a block's paragraphs, counted until there are as many as a story has. */
function proseOf(block: Element): number {
  let prose = 0;
  for (const paragraph of Array.from(block.getElementsByTagName('p'))) {
    prose += paragraph.textContent?.length ?? 0;
    if (prose >= STORY) break;
  }
  return prose;
}

function holderOf(headline: Element): Element | undefined {
  for (let block = headline.parentElement; block && holdsOne(block); block = block.parentElement) {
    if (proseOf(block) >= STORY) return block;
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
