/**
 * Says whether a value from outside is of a type. Exactly that type: a shape that lets through more, or less, than a
 * message's own type doesn't compile where that message is declared.
 */
export type Shape<in out T> = (value: unknown) => value is T;

/** A shape for each property; `maybe` for one that may be left out. */
type Fields<T> = { [K in keyof T]-?: Shape<object extends Pick<T, K> ? T[K] | undefined : T[K]> };

// A file that uses no table of shapes carries none: the build knows by the notes below that making them does nothing else.

/** No value at all. */
export const nothing: Shape<undefined> = (value) => value === undefined;

export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

/** Just this value. */
/* @__NO_SIDE_EFFECTS__ */
export function only<T extends string | boolean>(one: T): Shape<T> {
  return (value): value is T => value === one;
}

/** One of the names in a table. A table takes each name of the type, and no other. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<T extends string>(names: Record<T, true>): Shape<T> {
  return (value): value is T => typeof value === 'string' && Object.hasOwn(names, value);
}

/** A finite number between two, these included. */
/* @__NO_SIDE_EFFECTS__ */
export function number(least: number, most: number): Shape<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

/** A whole number from 0 to `most`. */
/* @__NO_SIDE_EFFECTS__ */
export function count(most: number): Shape<number> {
  return (value): value is number => Number.isInteger(value) && number(0, most)(value);
}

/** A text of no more than so many characters. */
/* @__NO_SIDE_EFFECTS__ */
export function words(longest: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest;
}

/** A text that such a pattern finds itself in. */
/* @__NO_SIDE_EFFECTS__ */
export function matching(pattern: RegExp): Shape<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

/** What may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** A plain object with these properties, and none besides. */
/* @__NO_SIDE_EFFECTS__ */
export function object<T extends object>(fields: Fields<NoInfer<T>>): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields as never);
  return (value): value is T =>
    isPlain(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    shapes.every(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined));
}

/** A plain object with such names, no more than so many, and such values. */
/* @__NO_SIDE_EFFECTS__ */
export function record<T extends object>(
  names: (value: unknown) => boolean,
  values: Shape<T[keyof T]>,
  most: number,
): Shape<T> {
  return (value): value is T =>
    isPlain(value) &&
    Object.keys(value).length <= most &&
    Object.entries(value).every(([name, one]) => names(name) && values(one as T[keyof T]));
}

/** No more than so many of a kind. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T>(each: Shape<T>, most: number): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.length <= most && value.every(each);
}

/** One of several forms, which a property tells apart by its value. */
/* @__NO_SIDE_EFFECTS__ */
export function either<K extends string, T extends Record<K, string | boolean>>(
  key: K,
  forms: { [V in T[K] as `${V}`]: Shape<Extract<T, Record<K, V>>> },
): Shape<T> {
  const shapes = forms as Record<string, Shape<unknown>>;
  return (value): value is T => {
    if (!isPlain(value) || !Object.hasOwn(value, key)) return false;
    const name = String(value[key]);
    return Object.hasOwn(shapes, name) && Boolean(shapes[name]?.(value));
  };
}

/** Any object that is no list. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
