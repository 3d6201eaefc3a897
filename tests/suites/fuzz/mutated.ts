import fc from 'fast-check';
import type { CorpusPage } from '../corpus-pages';
import { declared } from './mutations/declared';
import { letters } from './mutations/letters';
import { markup } from './mutations/markup';
import { sizes } from './mutations/sizes';
import { world } from './mutations/world';

/** One page in so many is larger than any true one, since these take most of the time. */
const HEAVY = 12;

/** A page, and what was done to it. */
export interface Mutated {
  number: number;
  names: string;
  url: string;
  html(): string;
}

/** So many mutated pages: page i of a seed is always the same, however many there are. */
export function mutatedPages(
  bases: readonly CorpusPage[],
  { count, seed }: { count: number; seed: number },
): Mutated[] {
  const light = fc.oneof(...letters, ...markup, ...declared, ...world);
  const recipe = fc.record({
    base: fc.constantFrom(...bases),
    mutations: fc.array(light, { minLength: 1, maxLength: 3 }),
    heavy: fc.oneof(
      { weight: HEAVY - 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.tuple(fc.oneof(...sizes)) },
    ),
  });
  return fc.sample(fc.noBias(recipe), { seed, numRuns: count }).map(({ base, mutations, heavy }, number) => {
    const all = [...mutations, ...heavy];
    return {
      number,
      names: `${base.id}: ${all.map(({ name }) => name).join(', ')}`,
      url: base.url,
      html: () => all.reduce((html, { apply }) => apply(html), base.html().toString()),
    };
  });
}
