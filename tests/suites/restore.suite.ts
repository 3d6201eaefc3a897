import { corpusPages, spread } from './corpus-pages';
import { suiteOptions } from './options';
import { testRestoring } from './restore/restore';
import { testRounds } from './restore/rounds';

const { corpus, limit = 60 } = suiteOptions();
const pages = corpusPages(corpus);
testRestoring(limit ? spread(pages, limit) : pages);
testRounds(spread(pages, 10), 20);
