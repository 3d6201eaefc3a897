// Asked by comparing cases: patterns over all letters of Unicode take longer to make than a page to read.

/** Whether a text has a letter of any script. */
export function hasLetter(text: string): boolean {
  return hasCase(text) || /[\u05d0-\u1fff\u3040-\ud7a3]/.test(text);
}

/** Whether a text has a letter of a script with capitals. */
export function hasCase(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

/** Whether a text has a capital letter. */
export function hasCapital(text: string): boolean {
  return text !== text.toLowerCase();
}

/** Whether a text begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  return hasCapital(text.slice(0, 1));
}
