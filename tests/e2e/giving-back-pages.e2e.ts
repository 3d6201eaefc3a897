import { fixturePages, spread } from '../suites/corpus-pages';
import { testRestoring } from '../suites/restore/restore';
import { testRounds } from '../suites/restore/rounds';
import { storyPage } from './harness/story';

/** Chromium keeps a document for each media query of a picture's source, even where it has no window. */
const pictures = {
  id: 'pictures chosen by the screen',
  url: 'http://www.pasarpagi.co.id/kota/pasar-pagi-berfoto',
  html: () =>
    storyPage({
      inside: `<picture><source media="(min-width: 600px)" srcset="/lebar.jpg 1200w"><img src="/pasar.jpg" width="800" height="500" alt="Pasar"></picture>
<noscript><picture><source media="(min-width: 600px)" srcset="/sungai-lebar.jpg 1200w"><img src="/sungai.jpg" width="800" height="500" alt="Sungai"></picture></noscript>`,
    }),
};

testRestoring(spread(fixturePages(), 6));
testRounds([pictures, ...spread(fixturePages(), 1)], 7, { areArticles: true });
