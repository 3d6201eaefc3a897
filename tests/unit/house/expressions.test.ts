import { describe, expect, it } from 'vitest';
import { type Expression, literalsOf, madeBy, packageFile } from './expressions';
import { slowness } from './growth';
import { SLOW_IN_LIBRARIES } from './slow-in-libraries';
import { importsOf, sources } from './sources';

const files = sources();
/** Names that WXT resolves, and data. */
const NO_CODE = /^#imports$|^wxt\/|\.json$/;
/** Some seconds where nothing else runs, in ms. */
const timeout = 180_000;

/** What is slow of some expressions, each told by where it stands and by the text that shows it. */
const slowOf = (expressions: readonly Expression[]): string[] =>
  [...new Map(expressions.map((one) => [`/${one.pattern}/${one.flags}${one.whole}`, one])).values()].flatMap(
    (one) => {
      const slow = slowness(one);
      if (!slow) return [];
      return [`${one.place} /${one.pattern}/${one.flags} on ${JSON.stringify(slow.attack)}: ${slow.told}`];
    },
  );

describe('a regular expression', () => {
  it('of ours keeps no page waiting: its time grows no faster than the text', { timeout }, async () => {
    const expressions = files.flatMap(literalsOf);
    for (const file of files) expressions.push(...(await madeBy(file)));
    expect(expressions.length).toBeGreaterThan(500); // the reading of files itself works
    expect(slowOf(expressions)).toEqual([]);
  });

  it('of a library does so neither, but for those that say why they may', { timeout }, () => {
    const names = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from, typeOnly }) => !typeOnly && /^@?\w/.test(from) && !NO_CODE.test(from))
        .map(({ from }) => from)
        .filter((from) => !/^(?:components|entrypoints|utils|public)\//.test(from)),
    );
    const libraries = [...new Set(names)].map(packageFile);
    expect(libraries.length).toBeGreaterThan(4);
    const expressions = libraries.flatMap(literalsOf);
    const known = SLOW_IN_LIBRARIES.flatMap(({ patterns }) => patterns);
    const isKnown = ({ pattern }: Expression) => known.some((one) => pattern.startsWith(one));
    expect(known.filter((one) => !expressions.some(({ pattern }) => pattern.startsWith(one)))).toEqual([]);
    expect(slowOf(expressions.filter((one) => !isKnown(one)))).toEqual([]);
  });

  it.each([
    ['a srcset of commas', /[\s,]*(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx])(?:\s+\d+h)?)?\s*(?:,|$)/g],
    [
      'a style of backgrounds',
      /background(?:-image)?\s*:[^;]*?url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/i,
    ],
    ['blanks before a mark', /\s*[/|]/],
  ])('is found where it would freeze the tab: %s', (_name, { source, flags }) => {
    expect(slowness({ pattern: source, flags, place: '', whole: flags.includes('g') })).toBeDefined();
  });
});
