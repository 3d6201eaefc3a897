import { said, textOf } from './ask';
import { letters } from './letters';
import type { Prose } from './prose';
import type { Signal } from './signal';

/** A headline says something: this heavy (characters of Latin script). */
const SAYS = 20;
/** Lighter ones are names: of a section, a person, a place. */
const NAMES = 14;

/** Characters of a title that are compared. */
const LONGEST = 400;

/** What the page calls itself, in letters alone: its title, and that for sharing. */
export function titlesOf(document: Document): string[] {
  return [textOf(document, 'head title'), said(document, 'meta[property="og:title"]')]
    .map((title) => letters(title.slice(0, LONGEST)))
    .filter(Boolean);
}

/** Whether the page's title stands above its text. One that leads elsewhere is a teaser's; what is lighter than a headline names a section or a person. */
export function headlineSignals({ headline, isTitleLinked }: Prose): Signal[] {
  if (headline >= SAYS) return [['headline', 1]];
  if (isTitleLinked) return [['linked headline', -1]];
  return headline >= NAMES ? [] : [['no headline', -0.6]];
}
