import { describe, expect, it } from 'vitest';
import { isSamePath, isSamePlace } from '../../utils/page/address';

const here = 'https://kabar.example/kota/pasar?id=12';

describe('two addresses', () => {
  it.each([
    ['a fragment', `${here}#komentar`],
    ['where one came from', `${here}&utm_source=surat&fbclid=x`],
    ['how far one scrolled', `${here}&page=3`],
    ['a slash', here.replace('?', '/?')],
  ])('are of one place where they differ by %s', (_, there) => {
    expect(isSamePlace(here, there)).toBe(true);
  });

  it.each([
    ['the number of the story', here.replace('12', '13')],
    ['the path', here.replace('pasar', 'jembatan')],
    ['a route in the fragment', `${here}#/kota/jembatan`],
    ['the host', here.replace('kabar', 'lain')],
  ])('are of two places where they differ by %s', (_, there) => {
    expect(isSamePlace(here, there)).toBe(false);
  });

  it('have one path, whatever they ask for', () => {
    expect(isSamePath(here, here.replace('12', '13'))).toBe(true);
    expect(isSamePath(here, `${here}#!/lain`)).toBe(false);
  });
});
