import { expect, it } from 'vitest';
import { fixturePages } from '../../suites/corpus-pages';
import { mutatedPages } from '../../suites/fuzz/mutated';

it('page i of a seed is the same however many are asked for, so that a fault can be looked at alone', () => {
  const bases = fixturePages();
  const [few, many] = [4, 40].map((count) => mutatedPages(bases, { count, seed: 7 }));
  expect(few?.map(({ names, html }) => [names, html()])).toEqual(
    many?.slice(0, 4).map(({ names, html }) => [names, html()]),
  );
  expect(mutatedPages(bases, { count: 4, seed: 8 })[0]?.names).not.toBe(few?.[0]?.names);
});
