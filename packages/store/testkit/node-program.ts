import { fileURLToPath } from 'node:url';

/** A Node that runs TypeScript by itself: the one that runs the tests, else the one that the workspace brings. */
export function nodeProgram(): string {
  const major = Number.parseInt(process.versions.node, 10);
  return major >= 24
    ? process.execPath
    : fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
}
