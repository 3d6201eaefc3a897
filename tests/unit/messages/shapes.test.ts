import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  count,
  either,
  maybe,
  number,
  object,
  oneOf,
  only,
  type Shape,
  words,
} from '../../../utils/messages/shapes';

interface Told {
  name: string;
  times?: number;
}
const told = object<Told>({ name: words(5), times: maybe(count(9)) });

describe('a shape', () => {
  it.each([[{ name: 'a' }], [{ name: 'a', times: 9 }], [{ name: 'abcde', times: undefined }]])(
    'lets through what is of its type: %o',
    (value) => expect(told(value)).toBe(true),
  );

  it.each([
    [undefined],
    [null],
    ['name'],
    [[]],
    [{}],
    [{ name: 'abcdef' }],
    [{ name: 1 }],
    [{ name: 'a', times: 9.5 }],
    [{ name: 'a', times: 10 }],
    [{ name: 'a', times: null }],
    [{ name: 'a', more: undefined }],
    [Object.create({ name: 'a' })],
  ])('refuses %o', (value) => expect(told(value)).toBe(false));

  it('takes no name from what every object has', () => {
    expect(oneOf<'a'>({ a: true })('constructor')).toBe(false);
    const form = either<'ok', { ok: true }>('ok', { true: object({ ok: only(true) }) });
    expect(form({ ok: 'toString' })).toBe(false);
    expect(form({ ok: true })).toBe(true);
  });

  it('takes no number that is none', () => {
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -0.1, 1.1, '1'])
      expect(number(0, 1)(odd)).toBe(false);
  });

  // These don't run: they compile or they don't.
  it('is of its very type: one that lets through more or less stands nowhere for it', () => {
    expectTypeOf<Shape<'a'>>().not.toExtend<Shape<'a' | 'b'>>();
    expectTypeOf<Shape<'a' | 'b'>>().not.toExtend<Shape<'a'>>();
    expectTypeOf<Shape<{ a: string }>>().not.toExtend<Shape<{ a: string; b: number }>>();
    expectTypeOf<Parameters<typeof object<Told>>[0]>().toEqualTypeOf<{
      name: Shape<string>;
      times: Shape<number | undefined>;
    }>();
  });
});
