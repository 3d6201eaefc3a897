/** Longer names and sentences about an article are cut, in characters; the longest standfirst is far below. */
const MAX_LINE = 5000;

/** What values of an unknown shape come to, where a shape is asked for: never a throw, and nothing longer than said. */
export const thing = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

export const list = (value: unknown, most: number): unknown[] =>
  Array.isArray(value) ? value.slice(0, most) : [];

/** Plain text to the letter, cut where it is longer than any; '' for what is no text. */
export const words = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MAX_LINE) : '');

/** As `words`, without blanks around it. */
export const line = (value: unknown): string => words(value).trim();

export const lines = (value: unknown, most: number): string[] => list(value, most).map(line).filter(Boolean);

/** A whole number from 1 to `most`, else undefined. */
export const whole = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;

/** The one of these that a value is. */
export const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | undefined =>
  values.find((one) => one === value);

/** Only the fields that are there: nothing is told as undefined. */
export function filled<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as never;
}
