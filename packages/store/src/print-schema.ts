/**
 * Writes schema.sql from what the migrations give in a new database: `pnpm schema`. With `--check` it writes nothing and
 * fails where the file is not current.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { closeStore, openStore } from './connect.ts';
import { startPostgres } from './local/start-postgres.ts';
import { migrate } from './migrate.ts';
import { formatSchema } from './schema/format-schema.ts';
import { readSchema } from './schema/read-schema.ts';

const FILE = fileURLToPath(new URL('../schema.sql', import.meta.url));

async function readMigrated(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'attribune-schema-'));
  chmodSync(data, 0o755);
  const server = await startPostgres({ data, durable: false });
  const store = openStore({ databaseUrl: server.url });
  try {
    await migrate(store.pool);
    return formatSchema(await readSchema(store.pool));
  } finally {
    await closeStore(store);
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const schema = await readMigrated();
if (!values.check) writeFileSync(FILE, schema);
else if (readFileSync(FILE, 'utf8') !== schema) {
  process.stderr.write(
    'packages/store/schema.sql is not what the migrations give. Run: pnpm --filter @attribune/store schema\n',
  );
  process.exitCode = 1;
}
