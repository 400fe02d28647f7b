import { resolve } from 'node:path';

/**
 * Where a path that was typed is to be looked for. The package manager moves to the project's folder before it runs
 * the command and keeps the folder of the person in INIT_CWD.
 */
export function resolveTyped(path: string): string {
  const typedIn = process.env['npm_lifecycle_event'] === 'attribune' ? process.env['INIT_CWD'] : undefined;
  return resolve(typedIn ?? process.cwd(), path);
}
