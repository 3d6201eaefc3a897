import { dataTableOf } from '../dom/data-table';
import { each, type Steps } from '../steps';
import type { Cleaning } from './study';

/** What says by its kind that readers wrote it, or may write there. */
const WRITTEN =
  'textarea, [itemprop="comment"], [itemtype$="/Comment"], [itemtype$="/UserComments"], [property="comment"]';
/** A title is at most this long (characters). */
const TITLE = 90;
/** A page has no more of them: each is compared with all of the page. */
const TITLES = 12;
/** What stands around a field to write in holds at most this share of the page's prose. */
const LITTLE = 0.12;
/** What readers wrote may be much longer than what they read. */
const MUCH = 0.95;
/** So much running text (characters) above a title is a story. */
const STORY = 140;
/** A post has its date, and so many paragraphs at most. */
const PARAGRAPHS = 5;
/** A clock or a year: what a date of any language has. */
const DATED = /\d[:.h時时시]\s?\d\d|\b(?:19|20)\d\d(?!\d)/;
/** So much may stand above the title in its box, in characters: some six words. */
const ABOVE = 40;

/**
 * What readers wrote below the story, and where they write. Told by the field itself, by microdata, or by a title ("3
 * comments") with a story above it: where nothing has a name, posts look like paragraphs, and may outweigh the story.
 */
export function* removeReplies(cleaning: Cleaning): Steps<void> {
  const { page, headline, opening, remove, share } = cleaning;
  // Titles first: around a field to write in there may be the title, and not the posts.
  for (const { title, last, prose } of yield* titlesOf(cleaning)) {
    if (!title.isConnected || !last.isConnected) continue;
    yield;
    const box = yield* boxOf(title, last, prose >= STORY, cleaning);
    if (box !== title) remove(box, 'comments');
  }
  yield* each(Array.from(page.body.querySelectorAll(WRITTEN)), (mark) => {
    if (!mark.isConnected) return;
    const isField = mark.localName === 'textarea';
    let block: Element | undefined = isField ? undefined : mark;
    for (let at = mark.parentElement; isField && at && at !== page.body; at = at.parentElement) {
      if (!opening || share(at) > LITTLE || [headline, opening].some((own) => own && at?.contains(own)))
        break;
      if (isBelow(at, opening)) block = at;
    }
    if (!block || share(block) > MUCH || (headline && block.contains(headline))) return;
    if (!opening || !block.contains(opening) || !isField) remove(block, 'comments');
  });
}

/** Whether a block holds posts: two at least, and a date with every few paragraphs. A story has its date once. */
function* isPosts(block: Element, { leaves, measures }: Cleaning): Steps<boolean> {
  let posts = 0;
  let paragraphs = 0;
  let isNext = true; // no date since the last paragraph
  yield* each(leaves, (leaf) => {
    if (!block.contains(leaf) || leaf.closest('figure')) return;
    const { text, prose } = measures.of(leaf);
    if (prose) {
      paragraphs++;
      isNext = true;
    } else if (
      isNext &&
      text <= TITLE &&
      (leaf.querySelector('time') || DATED.test(leaf.textContent ?? ''))
    ) {
      posts++;
      isNext = false;
    }
  });
  return posts > 1 && paragraphs <= posts * PARAGRAPHS;
}

interface Title {
  title: Element;
  last: Element;
  prose: number;
}

/** The titles of comments on the page, each with the last of the running text between the headline and it, and its amount. */
function* titlesOf({ leaves, words, measures, headline }: Cleaning): Steps<Title[]> {
  const found: Title[] = [];
  let last: Element | undefined;
  let amount = 0;
  let isBelowHeadline = !headline;
  yield* each(leaves, (leaf) => {
    if (leaf === headline) isBelowHeadline = true;
    if (!isBelowHeadline || !leaf.isConnected) return;
    const { text, prose } = measures.of(leaf);
    amount += prose;
    if (prose) last = leaf;
    else if (
      last &&
      found.length < TITLES &&
      text <= TITLE &&
      !dataTableOf(leaf) &&
      isTitle(measures.said(leaf), words) &&
      !isWay(leaf)
    )
      found.push({ title: leaf, last, prose: amount });
  });
  return found;
}

/** Whether a line leads to the comments and doesn't head them. */
const isWay = (line: Element): boolean =>
  Boolean(line.closest('a, button, [role="button"]') ?? line.querySelector('a[href], button'));

/** A number before what is counted: "3 comments". */
const COUNT = /^[\s(]*\d[\d.,kK]*[)\s]*/;

function isTitle(text: string, words: Cleaning['words']): boolean {
  const number = COUNT.exec(text)?.[0];
  return number ? words.opens('comments', text.slice(number.length)) > 0 : words.is('comments', text);
}

/**
 * The largest block around a title that begins with it, or nearly, and holds nothing of the story above: with little
 * running text in it, or with posts, where a story has been told. "Discussion" and "Reactions" head parts of stories too:
 * a title that counts nothing takes running text only where it is posts.
 */
function* boxOf(title: Element, last: Element, isTold: boolean, cleaning: Cleaning): Steps<Element> {
  const { share, measures, page } = cleaning;
  let box = title;
  let at = title;
  const counts = COUNT.test(title.textContent ?? '');
  for (let above = title.parentElement; above && above !== page.body; above = above.parentElement) {
    if (above.contains(last) || share(above) > MUCH || !isNearlyFirst(at, measures)) break;
    const isSlight = share(above) <= LITTLE && (counts || !measures.of(above).prose);
    if (isSlight || (isTold && (yield* isPosts(above, cleaning)))) box = above;
    at = above;
  }
  return box;
}

/** Whether no running text and few words stand before a block in the one around it. */
function isNearlyFirst(block: Element, measures: Cleaning['measures']): boolean {
  const { text, prose } = measures.before(block);
  return !prose && text <= ABOVE;
}

const isBelow = (block: Element, opening: Element): boolean =>
  Boolean(opening.compareDocumentPosition(block) & 4);
