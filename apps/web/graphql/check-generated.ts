/**
 * "Generated files are current": makes the types of the API's printed schema anew and compares them with the committed
 * ones. Exits with 1 and the remedy where they differ. Run from this package: `node graphql/check-generated.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'graphql', 'graphql-env.gen.d.ts');
const folder = mkdtempSync(join(tmpdir(), 'attribune-codegen-'));

try {
  const fresh = join(folder, 'graphql-env.gen.d.ts');
  const command = join(root, 'node_modules', 'gql.tada', 'bin', 'cli.js');
  execFileSync(process.execPath, [command, 'generate-output', '--output', fresh], {
    cwd: root,
    stdio: 'pipe',
  });
  if (readFileSync(fresh, 'utf8') !== readFileSync(committed, 'utf8')) {
    console.error(
      'graphql-env.gen.d.ts is not what apps/api/schema.graphql gives: pnpm --filter @attribune/web codegen',
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
