import { gathered } from '../dom/gathered';
import { countWords } from '../dom/text';
import { blocksOf } from '../extract/standfirst';
import { isSlanted, type LineBehind, lineBehind, mayCaption, OPENING } from '../pictures/line-behind';
import { LONGEST } from './add-caption';
import { isSigned } from './credited';
import { isProse, linesOf, type Refining } from './refining';
import { isTold, saysAlternative } from './told';

/** A caption that nothing but its place and letters tell has at most so many words, and one behind a break so many. */
const LONG = 60;
const BROKEN = 40;
/** Other lines of the text that are slanted; from so many on slant says nothing. */
const OTHERS = 2;
/** How a page sets a picture to one side of the text: by a style, by a name or by itself. */
const FLOATS = /float:\s*(?:left|right)/i;
const SIDE = /(?:^|[\s_-])(?:align|float|pull)?(?:left|right)(?:$|\s)/i;

type Found = LineBehind & { picture: Element };

/**
 * Makes figures of pictures in paragraphs: the line behind such a picture, in the same paragraph or the next, is its
 * caption where it is small or slanted and the text isn't, and where a line break parts it from the picture. In the
 * same paragraph without a break it is one where it ends in "Photo: Name" or says what the alternative text does.
 */
export function captionParagraphs({ content, metadata, words }: Refining): void {
  const found = pictureLines(content);
  if (!found.length) return;
  const all = linesOf(content);
  const own = linesAmong(all);
  const taken = new Set(found.flatMap(own));
  const lines = all.filter((line) => !taken.has(line));
  const prose = lines.filter(isProse);
  const lead = new Set<Element>(blocksOf(metadata.standfirst, all));
  const isSlantRare = lines.filter(isSlanted).length < OTHERS;
  const areBreaksRare = found.filter(({ isBroken }) => isBroken).length <= prose.length;
  for (const one of found) {
    if (own(one).some((line) => lead.has(line))) continue;
    const isBeside = isSetAside(one.picture);
    const isApart = (one.isSlanted && isSlantRare) || (one.isBroken && areBreaksRare && !isBeside);
    const isAbove = !prose[0] || Boolean(one.picture.compareDocumentPosition(prose[0]) & 4);
    const longest = isAbove ? OPENING : one.isSlanted ? LONG : BROKEN;
    const isLikely = isApart && countWords(one.text) <= longest && mayCaption(one, words);
    const isSure = isApart
      ? isTold(one.text, one.picture, words)
      : !isBeside && (isSigned(one.text, words) || saysAlternative(one.text, one.picture));
    if (isLikely || isSure) makeFigure(one);
  }
}

/** Pictures outside of figures with the lines behind them; a line in a block of its own only where it is slanted. */
function pictureLines(content: Element): Found[] {
  const found: Found[] = [];
  for (const picture of content.querySelectorAll('img')) {
    if (picture.closest('figure, li, table, blockquote')) continue;
    const line = lineBehind(picture);
    if (!line || line.block === content) continue;
    if ((line.isWithin || line.isSlanted) && countWords(line.text) <= LONGEST)
      found.push({ ...line, picture });
  }
  return found;
}

/** Asks for the lines of a text in which what was found stands. */
function linesAmong(lines: readonly Element[]): (found: Found) => Element[] {
  const known = new Set<Node>(lines);
  return ({ nodes: [first] }) => {
    let at: Node | null = first ?? null;
    while (at && !known.has(at)) at = at.parentNode;
    return at ? [at as Element] : [];
  };
}

/** Whether text runs beside a picture. */
const isSetAside = (picture: Element): boolean =>
  FLOATS.test(picture.getAttribute('style') ?? '') ||
  SIDE.test(`${picture.className} ${picture.getAttribute('align') ?? ''}`);

/** Puts all that stood in the picture's block, and its line, into a figure in the block's place. */
function makeFigure({ block, nodes }: Found): void {
  const page = block.ownerDocument;
  const line = nodes[0]?.parentElement;
  const caption = page.createElement('figcaption');
  caption.append(gathered(nodes, page));
  while (
    caption.firstChild &&
    (caption.firstChild.nodeName === 'BR' || !/\S/.test(caption.firstChild.textContent ?? ''))
  )
    caption.firstChild.remove();
  const figure = page.createElement('figure');
  figure.append(gathered(block.childNodes, page), caption);
  block.replaceWith(figure);
  if (line && !/\S/.test(line.textContent ?? '') && !line.querySelector('img')) line.remove();
}
