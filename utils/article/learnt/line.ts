import { isHeading } from '../dom/blocks';
import { endsSentence, spacedText, squash } from '../dom/text';
import { hashOf } from './hash';
import { normalWords } from './normal';
import type { Noted } from './note';

/** A noted line, read. */
export interface Line extends Noted {
  text: string;
  /** Of its normal form; 0 where it has no word. */
  hash: number;
  /** Of what the same line has in common with itself where one place in it differs. */
  slots: number[];
  /** Of its shape and of what is around it below the story's block; 0 for a paragraph of the body. */
  frame: number;
  /** Whether more than half of it is links, and whether all of it is. */
  isLinked: boolean;
  isLink: boolean;
  isHeading: boolean;
  /** Whether it is set as a heading, by name or by letters. */
  isTitle: boolean;
  isSentence: boolean;
  hasNumber: boolean;
}

/** A slot is open behind, or before, so many words. */
const FEW = 3;
const MANY = 4;
/** A longer line isn't one with a slot, in words. */
const LONG = 30;
/** What stands before a colon is a label up to so many words. */
const LABEL = 5;
/** A link of so many words is a headline. */
const HEADLINE = 4;
/** Share of a line's text in links from which all of it is a link. */
const ALL = 0.9;

/** Reads noted lines, each once. */
export function reading(lang: string): (noted: Noted) => Line {
  const read = new Map<Noted, Line>();
  const framed = framing();
  return (noted) => {
    let line = read.get(noted);
    if (!line) {
      line = lineOf(noted, lang, framed(noted));
      read.set(noted, line);
    }
    return line;
  };
}

function lineOf(noted: Noted, lang: string, frame: number): Line {
  const { element, around, weight, links, isProse } = noted;
  const text = spacedText(element);
  const words = normalWords(text, lang);
  const isWithin = around.some((above) => above.localName === 'a' && above.hasAttribute('href'));
  const share = isWithin ? 1 : weight ? links / weight : 0;
  const isSentence = endsSentence(text);
  const isLink = share >= ALL;
  const isHeadline = isLink && !isSentence && words.length >= HEADLINE && !isHeading(element);
  const slots = isProse ? [] : slotsOf(words, text, share).map((slot) => hashOf(`${slot} ${frame}`));
  if (isHeadline) slots.push(hashOf(`link ${frame}`));
  return {
    ...noted,
    text,
    hash: words.length ? hashOf(words.join(' ')) : 0,
    slots,
    frame: isProse ? 0 : frame,
    isLinked: share > 0.5,
    isLink,
    isHeading: isHeading(element),
    isTitle: isHeading(element) || isBold(element, text),
    isSentence,
    hasNumber: words.includes('0'),
  };
}

/** The beginning and the end of a line, and what stands before its colon, where a link follows. */
function slotsOf(words: readonly string[], text: string, linked: number): string[] {
  const slots: string[] = [];
  const size = words.length > MANY ? Math.min(MANY, words.length - 1) : FEW;
  if (words.length > FEW && words.length <= LONG) {
    slots.push(`${words.slice(0, size).join(' ')} …`, `… ${words.slice(-size).join(' ')}`);
  }
  const colon = /^([^:：]{2,60})[:：]/.exec(text)?.[1];
  const label = colon && linked > 0.3 ? squash(colon).toLowerCase() : '';
  if (label && label.split(' ').length <= LABEL) slots.push(`${label}:`);
  return slots;
}

/** Whether all of a line is in bold letters. */
function isBold(element: Element, text: string): boolean {
  const bold = element.querySelector('b, strong');
  return bold !== null && squash(bold.textContent ?? '').length >= text.length * ALL;
}

/** Names of blocks, without the numbers in them. */
function framing(): (noted: Noted) => number {
  const names = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    let name = names.get(element);
    if (name === undefined) {
      name = `${element.localName} ${element.className}`.replace(/\d+/g, '0');
      names.set(element, name);
    }
    return name;
  };
  return ({ element, around }) => hashOf([element, ...around].map(nameOf).join(' < ')) || 1;
}
