import { defineConfig } from 'vitest/config';

/** The same tests in both browsers, one file after the other: they share the machine's one screen and two cores. */
export default defineConfig({
  test: {
    globalSetup: ['tests/e2e/harness/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    projects: (['chromium', 'firefox'] as const).map((kind) => ({
      test: {
        name: kind,
        include: ['tests/e2e/**/*.e2e.ts'],
        globalSetup: ['tests/e2e/harness/setup.ts'],
        environment: 'node',
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 90_000,
        provide: { kind },
      },
    })),
  },
});
