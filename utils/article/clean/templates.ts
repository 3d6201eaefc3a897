import { isHeading } from '../dom/blocks';
import { isNamedLike } from '../story/alike';
import type { Cleaning } from './study';

/** A heading that says which one it is, as builders of pages show their styles: "Heading 2", "This is an H2". */
const NAMES_ITSELF = /^(?:this is (?:an? )?)?(?:h|heading ?|header ?|title ?)[1-6][.!]?$/i;
/** What the templates of builders and designers say. */
const SAID =
  /\blorem ipsum dolor\b|\bthe rich text element allows you\b|\ba rich text element can be used with\b|\bclick here to add your own text\b/i;
/** What a mark of a template is, at most (characters). */
const LONGEST = 1200;
/** A template holds less than this share of the running text. */
const LESS = 0.5;

/**
 * Text of a page builder's template, left in beside the text that took its place: a block in which a heading says which
 * heading it is, or which says what such templates say, and beside which one of the same name holds more.
 */
export function removeTemplates({ leaves, measures, headline, share, remove }: Cleaning): void {
  for (const leaf of leaves) {
    if (measures.of(leaf).text > LONGEST || leaf === headline) continue;
    const text = isHeading(leaf) || measures.of(leaf).prose ? measures.said(leaf) : '';
    if (!(isHeading(leaf) ? NAMES_ITSELF : SAID).test(text) || !leaf.isConnected) continue;
    for (let block = leaf.parentElement; block && share(block) < LESS; block = block.parentElement) {
      if (headline && block.contains(headline)) break;
      if (!hasTwin(block, measures)) continue;
      remove(block, 'template');
      break;
    }
  }
}

function hasTwin(block: Element, measures: Cleaning['measures']): boolean {
  const { prose } = measures.of(block);
  return Array.from(block.parentElement?.children ?? []).some(
    (other) => other !== block && isNamedLike(block, other) && measures.of(other).prose > prose,
  );
}
