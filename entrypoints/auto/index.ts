import { defineUnlistedScript } from '#imports';
import { isHtml } from '../../utils/article/is-html';
import { isSamePlace, watchAddress } from '../../utils/page/address';
import { isAhead, whenShown } from '../../utils/page/shown';
import type { Settings } from '../../utils/settings-table';
import { createAuto } from './auto';

declare global {
  // Set in the isolated world: by the file injected before this one, and by the first run of this one.
  var saringTheme: Settings['theme'] | undefined;
  var saringAuto: true | undefined;
}

/** A page that steps through its history more often than this doesn't do it for the reader. */
const STEPS = 20;

/** Runs from the first byte on pages of sites that the reader chose, and in their tabs that are open when they do. */
export default defineUnlistedScript(() => {
  // `true`, not truthy: on a page with id="saringAuto" that name is an element of the page.
  if (globalThis.saringAuto === true || !isHtml(document)) return;
  globalThis.saringAuto = true;
  const auto = createAuto(document, globalThis.saringTheme ?? 'auto');
  if (isAhead(document)) void whenShown(document).then(auto.arrive);
  else auto.arrive();
  let steps = 0;
  watchAddress(window, (from, to, how) => {
    if (isSamePlace(from, to)) return;
    // Pages write another address while one scrolls from story to story: that asks for nothing.
    const asked = how === 'push' && navigator.userActivation.isActive;
    // Steps through the history may be the page's own too: so many, and no more, open something.
    if (asked || (how === 'traverse' && ++steps <= STEPS)) auto.move();
  });
});
