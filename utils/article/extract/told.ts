import { squash } from '../dom/text';
import { parsedJsonLd } from '../metadata/json-ld';

/** A shorter `articleBody` (characters) is a summary. */
const SHORTEST = 300;
/** Longer than this it isn't worth comparing. */
const LONGEST = 300_000;

/** What a page's JSON-LD says of its own text. */
export interface Told {
  /** Without tags; '' where the page tells nothing. */
  text: string;
  /** Whether it is meant to be all of the text, not the entries of a live blog or the steps of a recipe. */
  isWhole: boolean;
}

/** The `articleBody` of the page, all of them where there are several, and the steps of a recipe. What is beyond repair counts as none. */
export function toldBy(page: Document): Told {
  const data = parsedJsonLd(page, (source) => /articleBody|recipeInstructions/.test(source));
  const bodies = [...new Set(data.flatMap((one) => textsIn(valuesOf(one, 'articleBody'))))];
  const steps = data.flatMap((one) => textsIn(valuesOf(one, 'recipeInstructions')));
  const isLong = bodies.reduce((sum, body) => sum + body.length, 0) >= SHORTEST;
  const text = squash(
    [...(isLong ? bodies : []), ...steps]
      .join(' ')
      .slice(0, LONGEST)
      .replace(/<[^<>]{0,500}>|&lt;[^&]{0,500}&gt;|&nbsp;|&#?\w{1,8};/g, ' '),
  );
  return { text, isWhole: isLong && bodies.length === 1 };
}

/** Texts by themselves, in lists, or as the `text` of steps. */
function textsIn(values: unknown[]): string[] {
  const texts = [...values, ...valuesOf(values, 'text')].flat(2);
  return texts.filter((value): value is string => typeof value === 'string');
}

/** All values of one name, at any depth. */
function valuesOf(data: unknown, wanted: string): unknown[] {
  const found: unknown[] = [];
  const waiting: unknown[] = [data];
  for (let seen = 0; waiting.length && seen < 5000; seen++) {
    const one = waiting.pop();
    if (!one || typeof one !== 'object') continue;
    for (const [name, value] of Object.entries(one)) {
      if (name === wanted) found.push(value);
      else if (value && typeof value === 'object') waiting.push(value);
    }
  }
  return found;
}
