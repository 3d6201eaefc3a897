import { countWords, endsSentence, key, textOf } from '../dom/text';
import { isAgency } from '../metadata/agencies';
import type { Refining } from './refining';

/** Words besides the names that a byline may have: "By", "and", "in Jakarta", a post. */
const BESIDES = 6;
/** Words besides the names in a line that begins with "By": posts, an agency, and how long ago. */
const SIGNED = 12;
/** "AFP, MANILA": an agency and a place, in at most so many words. */
const AGENCY = 5;
const AGENCY_LINE = /^([^,/|]{2,30}?)\s*[,/|]\s*[^.!?]+$/;

/** Whether a line is little but the names of those who wrote the article. */
export function isByline(line: Element, { metadata, words, content }: Refining): boolean {
  const text = textOf(line);
  const count = countWords(text);
  if (count > 30 || !content.contains(line)) return false;
  if (count < 3 && /^[a-z]/i.test(text) && words.opens('by', text) === text.length) return true;
  if (count <= AGENCY && isAgency(AGENCY_LINE.exec(text)?.[1] ?? '')) return true;
  let rest = ` ${key(text)} `;
  const whole = rest;
  for (const name of [...metadata.byline, ...metadata.desk]) rest = rest.replace(` ${key(name)} `, ' ');
  if (rest !== whole && countWords(rest) <= BESIDES) return true;
  if (rest !== whole && words.opens('by', text) > 0 && countWords(rest) <= SIGNED && !endsSentence(text))
    return true;
  return count <= 8 && words.opens('by', text) > 0 && isNames(text.slice(words.opens('by', text)));
}

/** Words that all begin with a capital, as names do (and "and" between them). */
function isNames(text: string): boolean {
  const words = text.match(/[\p{L}'’.-]+/gu) ?? [];
  if (words.length < 2 || /[.!?]$/.test(text.trim())) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);
}

/** Whether a paragraph tells of one of the authors: it begins with the name and goes on in the third person. */
export function isBio(text: string, { metadata }: Refining): boolean {
  const own = key(text);
  if (countWords(text) > 90) return false;
  return metadata.byline.some((name) => {
    const person = key(name);
    return (
      person.length > 4 &&
      person.includes(' ') &&
      own.startsWith(`${person} `) &&
      own.length > person.length + 3
    );
  });
}
