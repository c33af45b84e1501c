import { defineConfig } from 'vitest/config';

const main = ['test/unit/main/**/*.test.ts', 'test/faults/**/*.test.ts'];

export default defineConfig({
  test: {
    // As many as the cores of the smallest machine that it is meant for; left alone, one of two cores stands still.
    maxWorkers: 2,
    projects: [
      // Pure code keeps nothing between files: read once for all of them, not once for each.
      {
        test: {
          name: 'pure',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: main,
          testTimeout: 60_000,
          pool: 'forks',
          isolate: false,
        },
      },
      // Real files and processes: each test file has a process of its own.
      { test: { name: 'main', include: main, testTimeout: 60_000, pool: 'forks' } },
    ],
  },
});
