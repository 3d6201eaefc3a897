import { defineUnlistedScript } from '#imports';
import { answerInPage, askBackground } from '../../utils/messaging';
import { createReading } from './reading';

declare global {
  // Set in the isolated world: the file may be injected again while its first run is still here.
  var saringReader: true | undefined;
}

export default defineUnlistedScript(() => {
  // `true`, not truthy: on a page with id="saringReader" that name is an element of the page.
  if (globalThis.saringReader === true) return;
  globalThis.saringReader = true;
  const reading = createReading(document);
  answerInPage({
    open: ({ force, unasked, born = performance.timeOrigin }) =>
      born === performance.timeOrigin ? reading.open(force, unasked) : { ok: false, reason: 'broken' },
    close: () => reading.close(),
    state: () => reading.state(),
    file: () => reading.file(),
    loadWhole: () => reading.loadWhole(),
  });
  // What the tab was kept from is over with this page.
  addEventListener('pagehide', () => {
    if (reading.state().state === 'reading')
      askBackground('readerLeft', { born: performance.timeOrigin }).catch(() => undefined);
  });
  // Coming back by the history, the page is as it was left, but the button has forgotten it.
  addEventListener('pageshow', (event) => {
    if (event.persisted && reading.state().state === 'reading')
      askBackground('readerOpened', { born: performance.timeOrigin }).catch(reading.close);
  });
});
