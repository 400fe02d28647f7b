import { defineConfig } from 'vitest/config';

/** Tests that talk to a real Postgres or a real Meilisearch; they share one embedded server, a database per file. */
const DATA = [
  'packages/store/**/*.test.ts',
  'packages/ingest/src/{8-publish,tasks}/**/*.test.ts',
  'apps/{api,cli}/**/*.test.ts',
  'tests/flow/**/*.test.ts',
];
const BROWSER = ['tests/browser/**/*.test.ts'];
/** What takes minutes: `npm run test:long` only. */
const LONG = ['tests/long/**/*.long.ts'];
const NEVER = ['**/node_modules/**', '**/.next/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['{packages,apps,scripts,tests}/**/*.test.{ts,mjs}'],
          exclude: [...NEVER, ...DATA, ...BROWSER],
        },
      },
      {
        test: {
          name: 'data',
          include: DATA,
          exclude: NEVER,
          globalSetup: ['packages/store/testkit/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER,
          exclude: NEVER,
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'long',
          include: LONG,
          exclude: NEVER,
          testTimeout: 900_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
