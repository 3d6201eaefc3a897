import { inject } from 'vitest';
import { testMutated } from '../suites/fuzz/fuzz';

testMutated({ count: inject('kind') === 'chromium' ? 100 : 25, seed: 1 });
