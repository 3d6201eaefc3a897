// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { takeDeclared } from '../../../bench/undeclared.mjs';

it('takes JSON-LD and nothing else off a page, and puts it where it was', () => {
  document.head.innerHTML =
    '<meta name="author" content="Ann Lee"><script type="application/LD+JSON">{}</script><script type="text/plain">x</script>';
  const before = document.head.innerHTML;
  const putBack = takeDeclared();
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('meta')).toHaveLength(1);
  putBack();
  expect(document.head.innerHTML).toBe(before);
});
