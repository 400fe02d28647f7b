/** Arrows point one way: web → api over GraphQL; cli → ingest, store; ingest → store → schema (docs/where-code-lives.md). */
const STAGES = ['2-parse', '3-sentences', '4-claims', '5-stories', '6-points', '7-summary'];
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const TESTS = '\\.test\\.tsx?$';

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'A cycle has no first file to run; imports of types alone are erased and count as none.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'schema-is-the-floor',
      'The nouns import no other package.',
      { path: '^packages/schema' },
      { path: '^(apps|packages/(ingest|store))' },
    ),
    forbid(
      'schema-has-no-io',
      'No I/O in the schema; hashes only.',
      { path: '^packages/schema/src', pathNot: TESTS },
      { path: '^(fs|net|http|https|child_process|fs/promises)$', dependencyTypes: ['core'] },
    ),
    forbid(
      'store-below-ingest',
      'The store knows no stage.',
      { path: '^packages/store' },
      { path: '^(apps|packages/ingest)' },
    ),
    forbid(
      'api-runs-no-stage',
      'The API reads and enqueues.',
      { path: '^apps/api' },
      { path: '^(packages/ingest|apps/(web|cli))' },
    ),
    forbid(
      'web-over-graphql',
      'The site talks to the API over GraphQL.',
      { path: '^apps/web' },
      { path: '^(packages/(ingest|store)|apps/(api|cli))' },
    ),
    forbid('packages-below-apps', 'No package imports an app.', { path: '^packages' }, { path: '^apps' }),
    ...STAGES.map((stage) =>
      forbid(
        `stage-${stage}-alone`,
        'Stages take values and return values and never import each other, the edges or the store.',
        { path: `^packages/ingest/src/${stage}`, pathNot: TESTS },
        {
          path: `^packages/(store|ingest/src/(${[...STAGES, '1-fetch', '8-publish', 'tasks'].filter((other) => other !== stage).join('|')}))`,
        },
      ),
    ),
    forbid(
      'sql-only-in-the-store',
      'All SQL of a noun lives in packages/store.',
      { path: '^(apps|packages/(ingest|schema))', pathNot: TESTS },
      { path: 'node_modules/(pg|drizzle-orm|meilisearch)/' },
    ),
    forbid('nothing-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.next|next-env|node_modules|\\.gen\\.|golden/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
