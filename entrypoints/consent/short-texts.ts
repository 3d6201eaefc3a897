/** No wall says more before its buttons, in characters. */
const LONGEST = 10_000;

/**
 * Lets the library read the shown text of an element no further than a wall goes, and without long runs of white space:
 * some of its patterns take minutes over a few hundred non-breaking spaces. The page's own world sees nothing of it.
 */
export function readShortTexts(): void {
  const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText');
  const read = own?.get;
  if (!read) return;
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    ...own,
    get(this: HTMLElement) {
      return shortened(read.call(this));
    },
  });
}

/** A text's beginning, of each run of white space the first two characters. */
export const shortened = (text: string): string => text.slice(0, LONGEST).replace(/(\s\s)\s+/g, '$1');
