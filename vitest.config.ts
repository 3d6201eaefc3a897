import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A test that needs a window says which one: making it takes longer than most of them.
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // By itself it leaves one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // jsdom takes a while for a whole page where the machine is busy.
    testTimeout: 30_000,
  },
});
