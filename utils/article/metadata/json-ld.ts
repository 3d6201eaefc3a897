import { repairJson } from './json-text';

export type JsonObject = { readonly [key: string]: unknown };

/** What a page says of itself in JSON-LD. */
export interface JsonLd {
  /** Things the page is about, in the order found: top level, `@graph`, `mainEntity`. */
  things: JsonObject[];
  /** Every thing with an `@id` and something to say, to resolve references. */
  byId: ReadonlyMap<string, JsonObject>;
}

/** Characters of JSON-LD read of one page; the largest honest page seen has under 1 MB. */
const MAX_CHARACTERS = 4_000_000;
/** Objects looked at, and how deep they may lie. */
const MAX_OBJECTS = 20_000;
const MAX_DEPTH = 24;

/** Where a thing the page is about may hide, besides the top level. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** The scripts that hold JSON-LD. */
export const JSON_LD = 'script[type*="ld+json" i]';

/** The data of each script whose text is wanted; undefined for one that is beyond repair. */
export function parsedJsonLd(page: Document, isWanted: (text: string) => boolean = () => true): unknown[] {
  const data: unknown[] = [];
  let characters = 0;
  for (const script of page.querySelectorAll(JSON_LD)) {
    const text = script.textContent ?? '';
    characters += text.length;
    if (characters > MAX_CHARACTERS) break;
    if (isWanted(text)) data.push(parsed(script, text));
  }
  return data;
}

/** Reads all JSON-LD of a page. Broken JSON is repaired where that is possible, else that script counts as absent. */
export function readJsonLd(page: Document): JsonLd {
  const things: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let objects = 0;
  for (const data of parsedJsonLd(page)) collect(data, 0, true);
  return { things, byId };

  function collect(value: unknown, depth: number, isThing: boolean): void {
    if (depth > MAX_DEPTH || objects > MAX_OBJECTS) return;
    if (Array.isArray(value)) {
      for (const item of value) collect(item, depth + 1, isThing);
    } else if (isObject(value)) {
      objects++;
      if (isThing) things.push(value);
      const id = value['@id'];
      // A reference is an object with nothing but its @id, or a name beside it; the thing itself says what it is.
      const before = typeof id === 'string' ? byId.get(id) : undefined;
      if (
        typeof id === 'string' &&
        Object.keys(value).length > 1 &&
        (!before || (!before['@type'] && value['@type']))
      )
        byId.set(id, value);
      for (const [name, child] of Object.entries(value)) {
        if (typeof child === 'object' && child) {
          collect(child, depth + 1, isThing && CONTAINERS.includes(name));
        }
      }
    }
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property as a list, whether it was given once, as an array, nested arrays, or not at all. At most 50 items. */
export function list(node: JsonObject | undefined, property: string): unknown[] {
  const value = node?.[property] ?? node?.[`schema:${property}`];
  return value === undefined || value === null ? [] : [value].flat(3).slice(0, 50);
}

/** The types of a thing, without the vocabulary's address. */
export function typesOf(node: JsonObject): string[] {
  return list(node, '@type').flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : [],
  );
}

/** The thing a value names: itself, or what its `@id` refers to. A reference to nothing is given back as it is. */
export function resolve(value: unknown, { byId }: JsonLd): unknown {
  if (!isObject(value)) return value;
  const id = value['@id'];
  return Object.keys(value).length <= 2 && typeof id === 'string' ? (byId.get(id) ?? value) : value;
}

/** What a script of the snapshot holds: several steps ask, and none changes it. Goes with the page. */
const known = new WeakMap<Element, { text: string; data: unknown }>();

function parsed(script: Element, text: string): unknown {
  const before = known.get(script);
  if (before?.text === text) return before.data;
  const data = parse(text);
  known.set(script, { text, data });
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(repairJson(text));
    } catch {
      return undefined; // Beyond repair: the page has other sources.
    }
  }
}
