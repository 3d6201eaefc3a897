import { ENOUGH, toldWidth } from './told-size';

const ADDRESS = /^(?:https?:)?\/{1,2}[^\s"]+$/i;
const LARGE = /^(?:full|large|orig|original|hi-?res|zoom|big|max|xl|xxl|retina|2x|desktop)$/i;
const SMALL = /^(?:mini|small|xsmall|tiny|thumb|thumbnail|mobile|medium|xs|sm|blur|placeholder|preview)$/i;
/** Objects are looked into so deep. */
const DEEPEST = 4;

/**
 * The addresses in an attribute that holds JSON, as keys or values: first what is wide enough for the reader by its
 * address, its key or what stands beside it, then the others from the widest on; in the page's order where nothing is told.
 */
export function addressesIn(json: string): string[] {
  const found: { address: string; width: number }[] = [];
  const look = (value: unknown, width: number, depth: number): void => {
    if (typeof value === 'string') {
      if (ADDRESS.test(value)) found.push({ address: value, width: toldWidth(value) ?? width });
    } else if (value && typeof value === 'object' && depth < DEEPEST) {
      const told = Number(Reflect.get(value, 'w') ?? Reflect.get(value, 'width') ?? 0) || width;
      for (const [key, inner] of Object.entries(value)) {
        look(key, told, DEEPEST);
        look(inner, widthOf(key) ?? told, depth + 1);
      }
    }
  };
  try {
    look(JSON.parse(json), 0, 0);
  } catch {
    return Array.from(json.matchAll(/"((?:https?:)?(?:\\?\/){2}[^"\s]+)"/gi), ([, address = '']) =>
      address.replaceAll('\\/', '/'),
    );
  }
  const rank = (width: number) => (width >= ENOUGH ? ENOUGH - width / 10_000 : width);
  return found.toSorted((one, other) => rank(other.width) - rank(one.width)).map(({ address }) => address);
}

function widthOf(key: string): number | undefined {
  const told = /^(\d{2,4})(?:w|px)?$/.exec(key)?.[1];
  if (told) return Number(told);
  return LARGE.test(key) ? ENOUGH : SMALL.test(key) ? 1 : undefined;
}
