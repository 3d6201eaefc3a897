import type { Steps } from '../steps';
import type { Removal } from '../types';
import { OF_MEDIA, VOID } from './allowed';
import { keptAttributes } from './attributes';
import { fate } from './fate';
import { rebuildFormula } from './formula';
import { firstChild, isElement, nextSibling, nodeType, textContent } from './node';

/** Levels of elements. Parsers stop at 512, and what is below moves up when it is parsed again. */
export const MAX_DEPTH = 100;
/** Nodes and characters of a body; the longest live tickers stay far below. */
const MAX_NODES = 100_000;
const MAX_CHARACTERS = 4_000_000;
const TEXT_NODE = 3;
/** So many nodes at a time are built without a place to pause. */
const AT_ONCE = 100;

interface Level {
  next: Node | null;
  into: Element;
  depth: number;
}

/**
 * Builds the content anew in an empty document without a window: only elements and attributes that are allowed, made
 * by us, so that nothing of the page's own nodes comes along. `content` is only read. Never recursive: a page may nest
 * as deep as it likes. Returns the new body and what was left out.
 */
export function* rebuild(content: Element, page: string): Steps<{ body: HTMLElement; removals: Removal[] }> {
  const inert = new DOMParser().parseFromString('', 'text/html');
  const body = inert.createElement('div');
  const removals: Removal[] = [];
  const stack: Level[] = [{ next: firstChild(content), into: body, depth: 0 }];
  const length = textContent(content).length;
  let nodes = 0;
  let characters = 0;

  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.next;
    if (!node) {
      stack.pop();
      continue;
    }
    level.next = nextSibling(node);
    if (nodes % AT_ONCE === 0) yield;
    if (++nodes > MAX_NODES || characters > MAX_CHARACTERS) {
      removals.push({ step: 'sanitize', rule: 'too-long', text: textContent(node).trim().slice(0, 200) });
      break;
    }
    if (nodeType(node) === TEXT_NODE) {
      const text = textContent(node);
      characters += text.length;
      if (!OF_MEDIA.has(level.into.localName)) level.into.append(text); // there it is for browsers that play nothing
    } else if (isElement(node)) {
      const what = fate(node, { parent: level.into.localName, page, length });
      if (what.kind === 'drop') {
        if (what.rule)
          removals.push({ step: 'sanitize', rule: what.rule, text: what.text.trim().slice(0, 200) });
      } else if (what.kind === 'text') {
        level.into.append(what.text);
      } else if (what.kind === 'formula') {
        level.into.append(rebuildFormula(node, inert) ?? what.text);
        characters += what.text.length;
      } else if (what.kind === 'unwrap' || level.depth >= MAX_DEPTH) {
        stack.push({ next: firstChild(node), into: level.into, depth: level.depth });
      } else {
        const made = inert.createElement(what.name);
        for (const [name, value] of Object.entries(keptAttributes(node, what.name, page))) {
          made.setAttribute(name, value);
        }
        level.into.append(made);
        if (!VOID.has(what.name)) stack.push({ next: firstChild(node), into: made, depth: level.depth + 1 });
      }
    }
  }
  return { body, removals };
}
