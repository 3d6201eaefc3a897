import { holdsBlocks, isBlock, leavesOf } from '../dom/blocks';
import { squash, textOf } from '../dom/text';
import { isDateLine } from '../refine/dates';
import type { Words } from '../words';

/** What is set in letters smaller or slanted throughout, as captions are. */
const SLANTED = /^(?:small|em|i|cite|sub|figcaption)$/;
/** Blocks that hold a picture and its line and nothing else. */
const HOLDERS = /^(?:p|div|center|section|article)$/;
/** So many empty elements are passed in search of a line, and so many blocks left. */
const NEAR = 5;
const LEVELS = 8;
const MEDIA = 'img, picture, video, audio, iframe, hr, table, ul, ol, pre, blockquote';

/** Above all text a longer line (words) is the opening, not the caption of the picture. */
export const OPENING = 25;

/** The line of text right behind a picture that no figure holds. */
export interface LineBehind {
  text: string;
  /** What is moved to move the line. */
  nodes: ChildNode[];
  /** The block around the picture: a paragraph, mostly. */
  block: Element;
  /** Whether the line stands in this block, or is the next one. */
  isWithin: boolean;
  /** Whether all of it is small or slanted. */
  isSlanted: boolean;
  /** Whether a line break parts it from the picture, and at most one more is in it: a credit has a line of its own. */
  isBroken: boolean;
}

/**
 * The line behind the only picture of a block: what else the block holds, or, where that is nothing, the next line of
 * text. undefined where text stands before the picture, or the next thing is no line.
 */
export function lineBehind(picture: Element): LineBehind | undefined {
  let block = picture.parentElement;
  while (block && !isBlock(block)) block = block.parentElement;
  if (!block || !HOLDERS.test(block.localName) || block.getElementsByTagName('img')[1]) return undefined;
  if (!textOf(block)) return below(block);
  return holdsBlocks(block) ? undefined : within(picture, block);
}

/**
 * Whether a line that only its place and letters call a caption may be one by its words: it is no note, leads to no list
 * and to no other page, and is neither date nor byline.
 */
export function mayCaption({ text, nodes }: LineBehind, words: Words): boolean {
  if (/^\*|[:：]$/.test(text) || words.opens('by', text) || isDateLine(text, words)) return false;
  return !nodes.some((node) => node.nodeType === 1 && holdsLink(node as Element));
}

const holdsLink = (element: Element): boolean =>
  element.localName === 'a' || element.querySelector('a[href]') !== null;

function within(picture: Element, block: Element): LineBehind | undefined {
  const all = textOf(block);
  let top = childWith(block, picture);
  while (top && textOf(top) === all) top = childWith(top, picture);
  if (!top || textOf(top)) return undefined;
  const nodes: ChildNode[] = [];
  for (let node = top.nextSibling; node; node = node.nextSibling) nodes.push(node);
  const found = line(nodes, block, true);
  return found.text === all && !nodes.some(isNoLine) ? found : undefined;
}

const childWith = (element: Element, picture: Element): Element | undefined =>
  Array.from(element.children).find((child) => child.contains(picture));

function below(block: Element): LineBehind | undefined {
  let at: Element | null = block;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    let next = at.nextElementSibling;
    for (let passed = 0; next && !textOf(next); passed++, next = next.nextElementSibling)
      if (passed === NEAR || next.matches(MEDIA) || next.querySelector(MEDIA)) return undefined;
    if (!next && !textOf(at.parentElement)) continue;
    if (!next || next.matches(MEDIA) || next.querySelector(MEDIA)) return undefined;
    const leaves = holdsBlocks(next) ? leavesOf(next) : [next];
    const [only] = leaves;
    if (!only || leaves[1] || /^(?:h\d|li|dt|dd|td|th)$/.test(only.localName)) return undefined;
    return line(isBlock(only) ? Array.from(only.childNodes) : [only as ChildNode], block, false);
  }
  return undefined;
}

function line(nodes: ChildNode[], block: Element, isWithin: boolean): LineBehind {
  const shown = nodes.filter((node) => /\S/.test(node.textContent ?? ''));
  const last = nodes.indexOf(shown[shown.length - 1] as ChildNode);
  const breaks = nodes.slice(0, last).filter(({ nodeName }) => nodeName === 'BR');
  const first = nodes.find((node) => node.nodeType !== 3 || /\S/.test(node.textContent ?? ''));
  return {
    text: squash(nodes.map(({ textContent }) => textContent).join('')),
    nodes,
    block,
    isWithin,
    isSlanted: shown.length > 0 && shown.every(isSlanted),
    isBroken: first?.nodeName === 'BR' && breaks.length <= 2,
  };
}

/** Whether all text of a node is in elements for small or slanted letters. */
export function isSlanted(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  if (SLANTED.test((node as Element).localName)) return true;
  const shown = Array.from(node.childNodes).filter((child) => /\S/.test(child.textContent ?? ''));
  return shown.length > 0 && shown.every(isSlanted);
}

const isNoLine = (node: Node): boolean =>
  node.nodeType === 1 &&
  ((node as Element).matches(MEDIA) || Boolean((node as Element).querySelector(MEDIA)));
