import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type StartOptions = {
  /** Files or folders to ingest instead of the bundled sample. */
  readonly corpus: readonly string[];
  /** Begin with an empty data folder. */
  readonly fresh: boolean;
  /** Port of the site; null lets the next free one from 3000 on be taken. */
  readonly port: number | null;
};

export const HELP = `npm start -- [options]

  --corpus PATH   ingest this file or folder instead of the bundled sample (may be given several times)
  --fresh         delete what the embedded servers hold and begin anew
  --port N        port of the site (otherwise 3000, or the next one that is free)
  --help          this text

Settings are read from the environment and from .env; .env.example lists them all.`;

/** Reads the command line. Returns the faults in words, all of them, instead of the options where there are any. */
export function parseStartOptions(args: readonly string[]): StartOptions | { faults: string[] } | 'help' {
  let values: { corpus?: string[]; fresh?: boolean; port?: string; help?: boolean };
  try {
    values = parseArgs({
      args: [...args],
      options: {
        corpus: { type: 'string', multiple: true },
        fresh: { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
  if (values.help) return 'help';
  const faults: string[] = [];
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    faults.push(`--port must be a whole number from 1 to 65535, not "${values.port}"`);
  }
  const corpus = (values.corpus ?? []).map((path) => resolve(path));
  for (const path of corpus)
    if (!existsSync(path)) faults.push(`--corpus: there is no file or folder at ${path}`);
  return faults.length > 0 ? { faults } : { corpus, fresh: values.fresh ?? false, port };
}
