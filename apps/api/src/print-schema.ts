import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** Writes apps/api/schema.graphql; with `--check` it only says whether the committed file is current. */
const place = new URL('../schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(place, 'utf8').catch(() => '');
  if (committed !== printed) {
    console.error(
      'apps/api/schema.graphql is not current: run `npx -y pnpm --filter @attribune/api schema`.',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(place, printed);
}
