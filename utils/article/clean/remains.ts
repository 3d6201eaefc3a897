import { countWords, textOf } from '../dom/text';
import { each, type Steps } from '../steps';
import type { Cleaning } from './study';

/** A block that has lost more than this share of its text was a box of clutter. */
const LOST = 0.5;
/** What is left of such a box is at most this long (words): its title, a note. */
const LEFT = 16;

const HOLDERS = 'div, section, aside, ul, ol, table, li, header, form';

/** What is left of boxes whose content is gone: the title of a newsletter form, the question above a poll. */
export function* removeRemains({ page, measures, remove, isStory, isUsual }: Cleaning): Steps<void> {
  yield* each(Array.from(page.body.querySelectorAll(HOLDERS)), (element) => {
    const { text } = measures.of(element);
    if (!text || measures.lost(element) < LOST) return;
    if (!element.isConnected || isStory(element)) return;
    if (element.querySelector('img, picture, iframe, blockquote, pre')) return;
    if (Array.from(element.querySelectorAll('p')).some(isUsual)) return;
    if (countWords(textOf(element)) <= LEFT) remove(element, 'rest of a box');
  });
}
