// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { hideBehindDialog, hideBody, makeOwnElements, putIntoWidgets } from '../../../bench/reshaped.mjs';

it.each([
  ['puts each paragraph into a widget', putIntoWidgets, '.elementor-widget-text-editor > div > p', 2],
  ['makes each block an own element with its names', makeOwnElements, 'x-block.story > p', 2],
  ['hides the body', hideBody, 'body[style*="visibility: hidden"] .story', 1],
  ['hides the page behind a dialog', hideBehindDialog, '[aria-hidden="true"] .story', 1],
])('%s, and leaves the text as it was', (_, reshape, selector, count) => {
  document.body.innerHTML = '<main><div class="story"><p>One.</p><p>Two.</p></div></main>';
  reshape();
  expect(document.querySelectorAll(selector)).toHaveLength(count);
  expect(document.body.textContent).toBe('One.Two.');
});
