/** The column of the reader, doubled for dense screens, is filled by a picture this wide, in pixels. */
export const ENOUGH = 1200;

/** Where addresses tell how wide their picture is, in pixels; the surest first. */
const TOLD = [
  /[?&;](?:im)?w(?:id(?:th)?)?=(\d{2,4})(?!\d)/i,
  /[/,_=-]w[_=-]?(\d{2,4})(?=[,/_.-]|$)/i,
  /[/_=-](\d{2,4})x-?\d{0,4}(?=[/_.-]|$)/i,
  /\/(?:max|fit|width|resize)[/:=]?(\d{2,4})(?=[,/:x]|$)/i,
  /\/(\d{2,4})(?:w|px)?\/[^/]{1,200}$/i,
  /[_@.-](\d{2,4})(?:w|px)?\.\w{2,5}(?:$|[?#])/i,
];
/** The whole of it, in the address of a server that cuts to size. */
const WHOLE = /[/_=-]-1x-1(?=[/_.-]|$)/;
const BLURRED = /blur|lqip/i;
/** Years stand where sizes do. */
const isYear = (number: number): boolean => number >= 1990 && number <= 2035;

/** How wide an address says its picture is, in pixels: infinite for all of it, 0 for a blurred one; undefined where it doesn't. */
export function toldWidth(address: string): number | undefined {
  const short = address.slice(-300);
  if (BLURRED.test(short)) return 0;
  if (WHOLE.test(short)) return Number.POSITIVE_INFINITY;
  for (const form of TOLD) {
    const width = Number(form.exec(short)?.[1] ?? 0);
    if (width && !isYear(width)) return width;
  }
  return undefined;
}

/** Whether an address says that its picture is larger than another says of its own. */
export function isTold(address: string, { largerThan }: { largerThan: string }): boolean {
  const [own, other] = [toldWidth(address), toldWidth(largerThan)];
  return own !== undefined && other !== undefined && own > other;
}

/** What stands for a width in an address that a script fills in. */
const WIDTH = /(?:\{\{?|%7B|\$)(?:width|w|size)(?:\}?\}|%7D|\$)/gi;
const PLACE = /\{[^{}]{0,40}\}|%7B\w{1,40}%7D/i;

/** Whether a script has yet to fill something into an address. */
export const isTemplate = (address: string): boolean => PLACE.test(address);

/** An address with a width filled in: of those that the page offers (`widths`, a list) the first that is enough. */
export function filledIn(address: string, widths: string | null): string {
  if (!isTemplate(address) && !/\$(?:width|w)\$/i.test(address)) return address;
  const offered = Array.from((widths ?? '').slice(0, 400).matchAll(/\d{2,4}/g), ([width]) =>
    Number(width),
  ).sort((one, other) => one - other);
  const width = offered.find((one) => one >= ENOUGH) ?? offered.at(-1) ?? ENOUGH;
  return address.replace(WIDTH, String(width));
}
