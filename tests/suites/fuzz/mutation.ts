import fc from 'fast-check';

/** One thing done to a page. */
export interface Mutation {
  name: string;
  apply(html: string): string;
}

/** Mutations of one name, by what they are made with. */
export function mutation<T>(
  name: string,
  made: fc.Arbitrary<T>,
  apply: (html: string, made: T) => string,
): fc.Arbitrary<Mutation> {
  return made.map((value) => ({ name, apply: (html) => apply(html, value) }));
}

/** A place in a text: 0 is its beginning, 1 its end. */
export const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Puts something between two tags. */
export function insert(html: string, at: number, what: string): string {
  const tag = html.indexOf('>', Math.floor(at * html.length));
  const from = tag < 0 ? html.length : tag + 1;
  return html.slice(0, from) + what + html.slice(from);
}

/** Puts something at the beginning of the head. */
export function inHead(html: string, what: string): string {
  const [head = ''] = /<head[^>]*>/i.exec(html) ?? [];
  const from = head ? html.indexOf(head) + head.length : 0;
  return html.slice(0, from) + what + html.slice(from);
}

/** A script of the page's own. One that fails says nothing. */
export const script = (code: string): string => `<script>try { ${code} } catch {}</script>`;
