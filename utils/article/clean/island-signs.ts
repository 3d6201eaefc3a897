import { isHeading, leavesOf } from '../dom/blocks';
import { givenNames, namesOf } from '../dom/names';
import { countWords, endsSentence, textOf } from '../dom/text';
import { namesService, namesSite } from '../services';
import { ruleOf } from './named';
import { BLOCK } from './normalise';
import type { Cleaning } from './study';

/** The story around an island: its first and last paragraph, and what all of its shape say, read once it is asked for. */
export class Around {
  #text: string | undefined;
  #stems: Set<string> | undefined;

  constructor(
    readonly opening: Element,
    readonly last: Element,
    private readonly paragraphs: readonly Element[],
    private readonly title: string,
  ) {}

  get text(): string {
    this.#text ??= this.paragraphs.map((line) => line.textContent ?? '').join('\n');
    return this.#text;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= stemsOf(`${this.title}\n${this.text}`);
    return this.#stems;
  }
}

/** A link that leads nowhere works a script; one that is paid for says so. */
const NOWHERE = /^(?:#!?$|javascript:|$)/i;
const PAID = /\bsponsored\b/;
/** What may stand beside text that is the page's: rules under which parts of it went before. */
const CLUTTER = new Set(
  [
    'advertisement',
    'control',
    'sign-up',
    'dialog',
    'player',
    'promo',
    'poll',
    'newsletter',
    'paywall',
  ].concat([
    'related line',
    'link alone',
    'story card',
    'list of links',
    'box of other matter',
    'offer',
    'film',
  ]),
);
/** What authors call the place of a film or an embed. */
const MOUNT =
  /-(?:embeds?|embedded|videos?|vid|player|inread|in-read|outstream|shorts|reels|iframe|youtube|interactive|infographic\w*|jw\w*)-/;
const MOUNTED = /^data-(?:.*-)?(?:yt|youtube|video|embed|player|iframe|oembed|vid)(?:-|$)/;
const EMBEDDED = /^(?:https?:)?\/\/.*(?:embed|player|iframe|widget|video)/i;
/** The written place of an embed, as editors leave it in the text. */
const PLACE = /^\[(?:(?=[^\][]{0,59}[:：=#])[^\][]{3,60}|embed(?:ded)?(?: \w{1,20})?)\]$/i;
/** A question, and what is to be done about it: a sentence that nobody says. */
const ASKS = /^[^?？؟„“"«]{12,140}[?？؟]\s+[^?？؟„“"«]{12,200}[.!。！۔।](?:\s|$)/;
/** An address written out is a source, or where something is to be had. */
const ADDRESS = /https?:|www\./i;
/** The label of a button: at most so many words. */
const CALL = 5;
/** More links are a list of things. */
const LINKS = 2;
/** A label has at most so many lines. */
const LABEL = 3;
const SENTENCE = /[.!?…。！？][\s"'”’»)\]]*$/;
const SENTENCE_WITHIN = /[.!?…]\s\S|[。！？۔।]/;
const DRESSED = /^(?:small|em|i|strong|b)$/;
/** Words with so many letters say what a text is about; their first letters are their stem. */
const LONG = /\p{L}{6,}/gu;
const STEM = 6;
/** A block that has more of its words in common with the story speaks of it. */
const SHARED = 0.2;

/**
 * Whether a small block of its own shape speaks for the page. A sign that stands for itself (a link to nowhere, what was
 * cut out of it, the place of a film without one) needs one more of any kind; else two that say what it speaks of, or
 * one and two of its place and dress. A block that reads as running text needs one more each time.
 */
export function isOfPage(island: Element, around: Around, cleaning: Cleaning): boolean {
  if (ADDRESS.test(cleaning.measures.said(island))) return false;
  const needed = cleaning.measures.of(island).prose ? 3 : 2;
  const all = [island, ...Array.from(island.querySelectorAll('*'))];
  const strong = strongSigns(island, all, cleaning);
  if (strong < 2 && linesIn(island).every(isHeading) && !isMount(all, [])) return false;
  const spoken = spokenSigns(island, around, cleaning);
  if (strong + spoken.count === 0) return false;
  const dress = dressSigns(island, all, around, cleaning);
  const isBox = island.localName !== 'p' || island.hasAttribute(BLOCK);
  const sum = strong + spoken.count + dress + (isBox && needed > 2 ? 1 : 0);
  if (strong) return sum >= needed;
  // The lead often has a shape of its own.
  if (needed > 2 && isAbove(island, around) && !(spoken.isService && isBox)) return false;
  if (spoken.count > 1) return sum >= needed;
  const weighed = sum + (isAlien(island, around, cleaning) ? 1 : 0);
  return spoken.isService && isBeside(island, around) ? weighed >= needed : weighed > needed;
}

/** The lines of a block, which may be one itself. */
function linesIn(island: Element): Element[] {
  const lines = leavesOf(island);
  return lines.length ? lines : [island];
}

/** Signs in how a block is built. */
function strongSigns(island: Element, all: readonly Element[], { cutFrom }: Cleaning): number {
  const lines = linesIn(island);
  const links = all.filter((one) => one.localName === 'a' && one.hasAttribute('href'));
  const isDead = links.some(
    (link) =>
      NOWHERE.test(link.getAttribute('href')?.trim() ?? '') || PAID.test(link.getAttribute('rel') ?? ''),
  );
  const isCut = all.some((one) => [...(cutFrom(one) ?? [])].some((rule) => CLUTTER.has(rule)));
  return [isDead, isCut, isMount(all, lines), lines.some((line) => PLACE.test(textOf(line)))].filter(Boolean)
    .length;
}

/** Whether a block is the place of a film or an embed, though none is in it. */
function isMount(all: readonly Element[], lines: readonly Element[]): boolean {
  return all.some((one) => {
    if (/^(?:p|a|span|h[1-6]|li)$/.test(one.localName) && !one.hasAttribute(BLOCK)) return false;
    const isTold = Array.from(one.attributes).some(
      ({ name, value }) => MOUNTED.test(name) || (name.startsWith('data-') && EMBEDDED.test(value)),
    );
    return isTold || (MOUNT.test(namesOf(one)) && !lines.some((line) => endsSentence(textOf(line))));
  });
}

/** How many signs say what a block speaks of, and whether it is a service of the site. */
interface Spoken {
  count: number;
  isService: boolean;
}

/** Signs in what a block says. */
function spokenSigns(island: Element, around: Around, { words, measures, metadata }: Cleaning): Spoken {
  const text = measures.said(island);
  // A story about newsletters speaks of them in its paragraphs.
  const isService = namesService(text, words) && !namesService(around.text, words);
  const signs = [
    isService,
    namesSite(text, metadata),
    ASKS.test(text),
    words.has('promo', text),
    hasCall(island, text),
  ];
  return { isService, count: signs.filter(Boolean).length };
}

/** Whether a few linked words stand behind a sentence: the label of a button. */
function hasCall(island: Element, text: string): boolean {
  if (!SENTENCE_WITHIN.test(text)) return false;
  const links = Array.from(island.querySelectorAll('a[href]'));
  const end = links.length > LINKS ? '' : textOf(links.at(-1));
  return end !== '' && end !== text && text.endsWith(end) && countWords(end) <= CALL && !endsSentence(end);
}

/** Signs in where a block stands and how it looks. */
function dressSigns(
  island: Element,
  all: readonly Element[],
  around: Around,
  { measures }: Cleaning,
): number {
  const signs = [
    isBeside(island, around),
    isDressed(island),
    all.some((one) => MOUNT.test(namesOf(one)) || ruleOf(givenNames(one))),
    measures.lost(island) > 0.2,
    isLabel(island),
  ];
  return signs.filter(Boolean).length;
}

/** Whether a block is a line or two without a sentence: a title, a label. More are facts, and so are the items of a list. */
function isLabel(island: Element): boolean {
  const lines = linesIn(island);
  return (
    lines.length <= LABEL &&
    !lines.some((line) => SENTENCE.test(textOf(line))) &&
    island.querySelector('li') === null
  );
}

/** Whether a block stands above the first paragraph or below the last. */
const isBeside = (island: Element, around: Around): boolean =>
  isAbove(island, around) || Boolean(around.last.compareDocumentPosition(island) & 4);

const isAbove = (island: Element, { opening }: Around): boolean =>
  Boolean(island.compareDocumentPosition(opening) & 4);

/** Whether all of a block is small, slanted or bold. */
function isDressed(island: Element): boolean {
  for (let at: Element | undefined = island; at; ) {
    if (DRESSED.test(at.localName)) return true;
    const own: Element[] = Array.from(at.children).filter((child) => textOf(child));
    if (own.length !== 1 || textOf(own[0]) !== textOf(at)) return false;
    at = own[0];
  }
  return false;
}

/** Whether a block has words of its own, and hardly one of them is the story's. */
function isAlien(island: Element, { stems }: Around, { measures }: Cleaning): boolean {
  const own = [...stemsOf(measures.said(island))];
  return own.length > 1 && own.filter((stem) => stems.has(stem)).length <= own.length * SHARED;
}

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(LONG) ?? []).map((word) => word.slice(0, STEM)));
