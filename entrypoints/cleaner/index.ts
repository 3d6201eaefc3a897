import { defineUnlistedScript } from '#imports';
import { answerInCleaner, askBackground } from '../../utils/messaging';
import { createCleaner } from '../../utils/page/overlays/cleaner';
import { whenShown } from '../../utils/page/shown';
import { vendors } from '../../utils/rules/overlays/vendors';
import { overlayWords } from '../../utils/rules/overlays/words';
import { shadowOf } from '../../utils/shadow';
import { answerWall } from './answer-wall';

declare global {
  // Set in the isolated world: the file may be injected again while its first run is still here.
  var saringCleaner: true | undefined;
}

// Not a content script to the build: those tell the page by a message that they have started.
export default defineUnlistedScript(() => {
  // `true`, not truthy: on a page with id="saringCleaner" that name is an element of the page.
  if (globalThis.saringCleaner === true || window !== window.top) return;
  globalThis.saringCleaner = true;
  const wall = answerWall();
  // Registered for a site we are here before its page; called for by the reader, after.
  const early = document.readyState === 'loading';
  const cleaner = createCleaner({
    page: document,
    view: window,
    rules: { vendors, words: overlayWords },
    shadowOf,
    answer: wall.answer,
    early,
  });
  answerInCleaner({
    clean: () => cleaner.clean(),
    undoClean: () => cleaner.undo(),
    cleanState: () => cleaner.state(),
    consentSays: ({ word }) => wall.hear(word),
  });
  if (!early) return;
  const byItself = async () => {
    await whenShown(document);
    if (await askBackground('mayClean')) await cleaner.clean();
  };
  addEventListener('DOMContentLoaded', () => {
    byItself().catch((error) => console.info('Saring: this page was not cleaned.', error));
  });
});
