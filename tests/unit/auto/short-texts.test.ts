import { expect, it } from 'vitest';
import { shortened } from '../../../entrypoints/consent/short-texts';

it('a button of 300 blanks does not freeze the tab where a wall is answered', () => {
  const label = `aceitar${'\u00a0'.repeat(300)}nada`;
  expect(shortened(label)).toBe('aceitar\u00a0\u00a0nada');
  expect(shortened('Nur notwendige\n\nCookies')).toBe('Nur notwendige\n\nCookies');
  expect(shortened('!'.repeat(1_000_000)).length).toBeLessThan(20_000);
});
