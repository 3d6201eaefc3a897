/** So many signs of an address are kept: it may have two million, and the session's storage is 10 MB. */
const LONGEST = 2000;

/** An address as it is remembered until the browser ends: without its fragment, and cut where it is very long. */
export const keptAddress = (url: string): string => (url.split('#')[0] as string).slice(0, LONGEST);

/** Whether addresses that were cut may go on differently. */
export const isCut = (kept: string): boolean => kept.length >= LONGEST;
