// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { takeNames } from '../../../bench/nameless.mjs';

it('takes the names off a page, and leaves what it holds, hides and points to', () => {
  document.head.innerHTML = '<style>.gone { display: none }</style>';
  document.body.innerHTML =
    '<div id="a" class="promo" data-kind="ad"><p class="gone">Hidden</p><img data-src="/a.jpg" alt="A boat"></div>';
  takeNames();
  expect(document.body.innerHTML).toBe(
    '<div><p style="display: none;">Hidden</p><img data-src="/a.jpg" alt="A boat"></div>',
  );
});
