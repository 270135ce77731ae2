import { defineConfig } from 'vitest/config';

/** Tests that need a Neo4j server. */
const withNeo4j = ['test/**/neo4j/**/*.test.ts', 'test/**/neo4j*.test.ts'];

/** How long a page is waited for, as long as Playwright waits; the second that is usual is too near on a busy machine. */
const pagesTake = { timeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/setup/fast-check.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...withNeo4j],
          // Many start the program several times, which takes seconds each on a busy machine.
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'neo4j',
          setupFiles: ['test/setup/fast-check.ts'],
          globalSetup: ['test/setup/neo4j-server.ts'],
          include: withNeo4j,
          // One server with one database serves them all.
          fileParallelism: false,
          testTimeout: 400_000,
          hookTimeout: 400_000,
          expect: { poll: pagesTake },
        },
      },
      {
        test: {
          name: 'neo4j-newest',
          setupFiles: ['test/setup/fast-check.ts'],
          globalSetup: ['test/setup/neo4j-newest.ts'],
          include: ['test/contract/neo4j-store.test.ts'],
          fileParallelism: false,
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // One Chromium at a time: two of them on two cores only slow each other down.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: pagesTake },
        },
      },
    ],
  },
});
