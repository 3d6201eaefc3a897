import { defineConfig } from 'vitest/config';

/** The long suites, each by its name and in one browser: `npm run test:hostile`, `test:fuzz`, `test:restore`. */
export default defineConfig({
  test: {
    projects: (['chromium', 'firefox'] as const).map((kind) => ({
      test: {
        name: kind,
        include: ['tests/suites/*.suite.ts'],
        globalSetup: ['tests/e2e/harness/setup.ts'],
        environment: 'node',
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 90_000,
        provide: { kind },
      },
    })),
  },
});
