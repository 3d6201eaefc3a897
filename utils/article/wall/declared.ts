import { isObject, type JsonObject, list, parsedJsonLd } from '../metadata/json-ld';

/** What a page says of being free: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
interface Declared {
  /** Whether it says that it, or a part of it, isn't. */
  notFree: boolean;
  /** The parts that aren't, as CSS. */
  selectors: string[];
}

/** Objects looked at, and selectors taken. */
const OBJECTS = 5000;
const SELECTORS = 10;

/** Reads `isAccessibleForFree` from JSON-LD and microdata, and the tier that some systems name in a meta tag. */
export function declaredOn(page: Document): Declared {
  const selectors: string[] = [];
  let notFree = Boolean(
    page.querySelector(
      '[itemprop="isAccessibleForFree"][content="false" i], meta[property="article:content_tier"][content="locked" i], meta[name="article:content_tier"][content="locked" i]',
    ),
  );
  const waiting: unknown[] = parsedJsonLd(page, (source) => source.includes('isAccessibleForFree'));
  for (let seen = 0; waiting.length && seen < OBJECTS; seen++) {
    const one = waiting.pop();
    if (Array.isArray(one)) waiting.push(...one.slice(0, OBJECTS));
    if (!isObject(one)) continue;
    if (saysNo(one)) {
      notFree = true;
      for (const selector of list(one, 'cssSelector'))
        if (typeof selector === 'string') selectors.push(selector);
    }
    for (const value of Object.values(one)) if (typeof value === 'object' && value) waiting.push(value);
  }
  return { notFree, selectors: selectors.filter((one) => one.length < 300).slice(0, SELECTORS) };
}

function saysNo(thing: JsonObject): boolean {
  return list(thing, 'isAccessibleForFree').some((value) =>
    /^(?:.*[/:])?(?:false|no|0)$/i.test(String(value)),
  );
}
