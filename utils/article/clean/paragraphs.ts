import { isBlock } from '../dom/blocks';
import { gathered } from '../dom/gathered';
import { endsSentence } from '../dom/text';

/** A line this long (characters) that ends a sentence before a single `<br>` was meant as a paragraph. */
const LONG_LINE = 80;
/** Lines shorter than this (characters) weren't wrapped by hand. */
const WRAPPED = 50;
/** A block with so much text (characters) is a page of its own, not an address or a verse. */
const PAGE = 400;

/**
 * Puts every run of text that stands loose beside blocks of `container` into a `<p>` of its own, and parts text at
 * `<br><br>` and after long lines. `holders` are children amid a line that hold blocks. Words and their order stay.
 */
export function wrapRuns(container: Element, holders?: Set<Node>): void {
  if (!hasLoose(container, holders)) return;
  let run: ChildNode[] = [];
  const splits = /^(td|div|font|center|body)$/.test(container.localName);
  const close = () => {
    if (run.some(hasText)) wrap(run);
    run = [];
  };
  for (const child of Array.from(container.childNodes)) {
    const element = child.nodeType === 1 ? (child as Element) : undefined;
    if (element && (isBlock(element) || holders?.has(element))) close();
    else if (element?.localName === 'br') {
      if (isParagraphEnd(child, run) || (splits && isLineEnd(child, run))) close();
      else run.push(child);
    } else run.push(child);
  }
  close();
}

/** Whether any text stands loose beside the blocks: in most containers none does. */
function hasLoose(container: Element, holders?: Set<Node>): boolean {
  for (let child = container.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 && (isBlock(child as Element) || holders?.has(child))) continue;
    if (hasText(child)) return true;
  }
  return false;
}

/** Whether a node shows text: asked of a text itself, which most are, that is faster. */
function hasText(node: ChildNode): boolean {
  const text = node.nodeType === 1 ? node.textContent : node.nodeType === 3 ? node.nodeValue : '';
  return /\S/.test(text ?? '');
}

/** A paragraph without blocks inside: cut into several where `<br>` parts paragraphs. Says whether `element` holds them now. */
export function splitLines(element: Element): boolean {
  const lines: ChildNode[][] = [[]];
  const isPage = (element.textContent ?? '').length > PAGE;
  const splits = element.localName !== 'p' && isPage;
  if (element.localName === 'td' && !isPage) return false; // A cell of a table, or the caption below a picture.
  for (const child of Array.from(element.childNodes)) {
    const line = lines[lines.length - 1] as ChildNode[];
    if ((child as Element).localName !== 'br') line.push(child);
    else if (isParagraphEnd(child, line) || (splits && isLineEnd(child, line))) lines.push([]);
    else line.push(child);
  }
  const full = lines.filter((line) => line.some(hasText));
  if (full.length < 2) return false;
  if (element.localName !== 'p') {
    for (const line of full) wrap(line);
    return true;
  }
  for (const line of full) {
    const part = element.cloneNode(false) as Element;
    part.removeAttribute('id');
    part.append(gathered(line, element.ownerDocument));
    element.before(part);
  }
  element.remove();
  return false;
}

function wrap(run: ChildNode[]): void {
  const first = run[0] as ChildNode;
  const page = first.ownerDocument as Document;
  const paragraph = page.createElement('p');
  first.before(paragraph);
  paragraph.append(gathered(run, page));
}

function isParagraphEnd(br: ChildNode, line: ChildNode[]): boolean {
  let next = br.nextSibling;
  while (next && next.nodeType !== 1 && !/\S/.test(next.textContent ?? '')) next = next.nextSibling;
  if (!next || (next as Element).localName === 'br') return true;
  const text = endOf(line);
  return text.length >= LONG_LINE && endsSentence(text);
}

/** So many characters and nodes at the end of a line say all that is asked of it; it may be as long as the page. */
const END = 200;

/** The end of a line's text, trimmed. */
function endOf(line: ChildNode[]): string {
  let text = '';
  for (let at = line.length - 1; at >= Math.max(0, line.length - END) && text.length < END; at--)
    text = (line[at]?.textContent ?? '') + text;
  return text.trim();
}

/** In text that was never put into paragraphs, whether a `<br>` ends a line and doesn't merely wrap it. */
function isLineEnd(br: ChildNode, line: ChildNode[]): boolean {
  const text = endOf(line);
  let following = br.nextSibling;
  while (following?.nodeType === 3 && !/\S/.test(following.nodeValue ?? ''))
    following = following.nextSibling;
  const next = (following?.textContent ?? '').trim();
  return endsSentence(text) || text.length < WRAPPED || /^[^\p{Ll}]/u.test(next);
}
