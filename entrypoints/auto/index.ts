import { defineUnlistedScript } from '#imports';
import { isHtml } from '../../utils/article/is-html';
import { isSamePlace, watchAddress } from '../../utils/page/address';
import { isAhead, whenShown } from '../../utils/page/shown';
import type { Settings } from '../../utils/settings-table';
import { type Auto, createAuto } from './auto';

declare global {
  // Set in the isolated world: by the file injected before this one, and by the first run of this one.
  var saringTheme: Settings['theme'] | undefined;
  var saringAuto: Auto | undefined;
}

/** A page that steps through its history more often than this doesn't do it for the reader. */
const STEPS = 20;

/** Runs from the first byte on pages of sites that the reader chose, and in their tabs that are open when they do. */
export default defineUnlistedScript(() => {
  // Its own, not the page's element with that id.
  const here = Object.hasOwn(globalThis, 'saringAuto') ? globalThis.saringAuto : undefined;
  // Again only where the site was chosen anew while its page was open.
  if (here) return here.arrive({ seen: true });
  if (!isHtml(document)) return;
  const auto = createAuto(document, globalThis.saringTheme ?? 'auto');
  globalThis.saringAuto = auto;
  if (isAhead(document)) void whenShown(document).then(() => auto.arrive({ seen: false }));
  else auto.arrive({ seen: document.readyState !== 'loading' });
  let steps = 0;
  watchAddress(window, (from, to, how) => {
    if (isSamePlace(from, to)) return;
    // Pages write another address while one scrolls from story to story: that asks for nothing.
    const asked = how === 'push' && navigator.userActivation.isActive;
    // Steps through the history may be the page's own too: so many, and no more, open something.
    if (asked || (how === 'traverse' && ++steps <= STEPS)) auto.move();
  });
});
