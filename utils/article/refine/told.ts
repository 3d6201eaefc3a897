import { key } from '../dom/text';
import type { Words } from '../words';
import { isCredited } from './credited';

/** A shorter alternative text is a label; characters. */
const ALTERNATIVE = 15;
/** A text may begin with the name of what it tells of; so many characters are no name. */
const SURE = 60;

/** Whether a line ends in a credit, or says what the picture's alternative text does. */
export const isTold = (text: string, picture: Element, words: Words): boolean =>
  isCredited(text, words) || saysAlternative(text, picture);

/** Whether one of the two, a line and a picture's alternative text, begins as all of the other. */
export function saysAlternative(text: string, picture: Element): boolean {
  const [own, alternative] = [key(text), key(picture.getAttribute('alt') ?? '')];
  const [less, more] = [own.length, alternative.length].sort((one, other) => one - other) as [number, number];
  if (less < ALTERNATIVE || less < Math.min(more / 2, SURE)) return false;
  return own.startsWith(alternative) || alternative.startsWith(own);
}
