import { defineUnlistedScript } from '#imports';
import { answerInPage, askBackground } from '../../utils/messaging';
import { watchOwnReload } from '../../utils/page/own-reload';
import { removeOlder } from '../../utils/page/surface/older';
import { shadowOf } from '../../utils/shadow';
import { createReading } from './reading';

declare global {
  // Set in the isolated world: the file may be injected again while its first run is still here.
  var saringReader: true | undefined;
}

export default defineUnlistedScript(() => {
  // `true`, not truthy: on a page with id="saringReader" that name is an element of the page.
  if (globalThis.saringReader === true) return;
  globalThis.saringReader = true;
  const place = removeOlder(document, shadowOf);
  const reading = createReading(document, place);
  answerInPage({
    open: ({ force, size, unasked, born = performance.timeOrigin, place, after }) => {
      if (after === performance.timeOrigin) return { ok: true, already: true };
      return born === performance.timeOrigin
        ? reading.open({ force, size }, unasked, place)
        : { ok: false, reason: 'broken' };
    },
    close: () => reading.close(),
    state: () => reading.state(),
    file: () => reading.file(),
    learnSite: () => reading.learnSite(),
    loadWhole: () => reading.loadWhole(),
    gives: ({ id }) => reading.ownTab.gives(id),
    bringBack: ({ id, text }) => reading.ownTab.bringBack(id, text),
    retry: ({ id, part }) => reading.ownTab.retry(id, part),
  });
  // Once the older one has given the page back, which it does when it finds its reader gone.
  if (place !== undefined) setTimeout(() => void reading.open({ force: true }));
  // What the tab was kept from is over with this page.
  const tellReload = () => {
    const left = reading.left();
    if (left) askBackground('reloads', { born: performance.timeOrigin, ...left }).catch(() => undefined);
  };
  // Firefox sends nothing any more while a page goes; Chromium does, and one may have read on till then.
  const reloadsItself = watchOwnReload(window, tellReload);
  addEventListener('pagehide', () => {
    if (reloadsItself()) tellReload();
    if (reading.state().state === 'reading')
      askBackground('readerLeft', { born: performance.timeOrigin }).catch(() => undefined);
  });
  // Coming back by the history, the page is as it was left, but the button has forgotten it.
  addEventListener('pageshow', (event) => {
    if (event.persisted && reading.state().state === 'reading')
      askBackground('readerOpened', { born: performance.timeOrigin }).catch(reading.close);
  });
});
