import { testMutated } from './fuzz/fuzz';
import { suiteOptions } from './options';

const { count = 300, seed = 1, at } = suiteOptions();
testMutated({ count, seed, at });
