import { readStoreEnv, SettingsError, type StoreEnv } from '@attribune/store/env';
import { z } from 'zod';

const ApiEnv = z.object({
  API_HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: z.coerce.number('must be a number').int('must be a whole number').min(0).max(65535).default(4000),
});

/** Where the API listens, and the settings of the store it reads, the admin token among them. */
export type ApiSettings = {
  readonly host: string;
  readonly port: number;
  readonly store: StoreEnv;
};

/**
 * Reads all settings of the API; it starts without any. An empty variable counts as not set. Throws a SettingsError that
 * names all faults at once, never the values.
 */
export function readApiEnv(variables: NodeJS.ProcessEnv = process.env): ApiSettings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = ApiEnv.safeParse(set);
  const faults = parsed.success ? [] : parsed.error.issues.map(toLine);
  const store = readOr(() => readStoreEnv(variables), faults);
  if (!parsed.success || store === null)
    throw new SettingsError(`Settings that cannot be used:\n  ${faults.join('\n  ')}`);
  const { API_HOST, API_PORT } = parsed.data;
  return { host: API_HOST, port: API_PORT, store };
}

function toLine(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}`;
}

/** What `read` gives, or null with its faults added, so that faults of both packages are named at once. */
function readOr<Value>(read: () => Value, faults: string[]): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    faults.push(
      ...error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    );
    return null;
  }
}
