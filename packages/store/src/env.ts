import { z } from 'zod';

/** Settings of the store. Everything is optional: without any, the embedded servers are used. */
export const StoreEnv = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u, error: 'must be a postgres:// address' }).optional(),
  MEILI_URL: z.url({ protocol: /^https?$/u, error: 'must be an http:// or https:// address' }).optional(),
  MEILI_KEY: z.string().min(1).optional(),
  ATTRIBUNE_DATA: z.string().min(1).optional(),
  /** Long enough that it cannot be guessed at the rate at which a loopback API answers. */
  ADMIN_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{24,200}$/u, 'must be 24 to 200 characters without spaces')
    .optional(),
});
export type StoreEnv = z.infer<typeof StoreEnv>;

/** Names every setting that is not as it must be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the store's settings. An empty variable counts as not set. Throws a SettingsError that names all faults at
 * once, never the values (they hold passwords).
 */
export function readStoreEnv(variables: NodeJS.ProcessEnv = process.env): StoreEnv {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = StoreEnv.safeParse(set);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new SettingsError(`Settings that cannot be used:\n  ${faults.join('\n  ')}`);
}
