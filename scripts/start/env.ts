import { isAbsolute, join } from 'node:path';
import { readApiEnv } from '../../apps/api/src/env.ts';
import { readWebEnv } from '../../apps/web/env.ts';
import { readStoreEnv } from '../../packages/store/src/env.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export type Settings = {
  readonly dataFolder: string;
  readonly webPort: number;
  readonly apiPort: number;
  readonly publicUrl: string | null;
  /** A database of the admin's own takes the place of the embedded one. */
  readonly ownDatabase: boolean;
  /** When `npm start` was typed, in milliseconds since 1970. */
  readonly startedAt: number;
};

/** Reads the settings of every part at once, so that one start names every fault. A relative data folder counts from the repository. */
export function parseSettings(variables: NodeJS.ProcessEnv = process.env): Settings | { faults: string[] } {
  const faults: string[] = [];
  const attempt = <T>(read: (variables: NodeJS.ProcessEnv) => T): T | null => {
    try {
      return read(variables);
    } catch (error) {
      faults.push(
        ...String(error instanceof Error ? error.message : error)
          .split('\n')
          .slice(1)
          .map((line) => line.trim())
          .filter(Boolean),
      );
      return null;
    }
  };
  const store = attempt(readStoreEnv);
  const api = attempt(readApiEnv);
  const web = attempt(readWebEnv);
  if (!store || !api || !web) return { faults: [...new Set(faults)] };
  const folder = store.ATTRIBUNE_DATA ?? '.attribune';
  return {
    dataFolder: isAbsolute(folder) ? folder : join(ROOT, folder),
    webPort: web.WEB_PORT,
    apiPort: api.port,
    publicUrl: web.PUBLIC_URL ?? null,
    ownDatabase: store.DATABASE_URL !== undefined,
    startedAt: Number(variables['ATTRIBUNE_STARTED'] ?? Date.now()),
  };
}
