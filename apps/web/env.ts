import { z } from 'zod';

const WebEnv = z.object({
  /** Port of the site; npm start takes the next free one where it is taken. */
  WEB_PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1)
    .max(65_535)
    .default(3000),
  /** Where the GraphQL API listens. Only the server of this site calls it; readers reach it through /graphql. */
  API_URL: z
    .url({ protocol: /^https?$/u, error: 'must be an http or https address' })
    .default('http://127.0.0.1:4000/graphql'),
  /** The address readers type, without a trailing slash; used for canonical links and to judge the origin of a form. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/u, error: 'must be an http or https address' })
    .transform((url) => url.replace(/\/+$/u, ''))
    .optional(),
  /** How long a page waits for the API, in milliseconds. */
  API_TIMEOUT_MS: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .positive()
    .default(10_000),
});

export type WebSettings = z.infer<typeof WebEnv>;

/**
 * Reads all settings of the site; it starts without any. An empty variable counts as not set. Throws an Error that names
 * all faults at once, one on each line after the first.
 */
export function readWebEnv(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): WebSettings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = WebEnv.safeParse(set);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings that cannot be used:\n  ${faults.join('\n  ')}`);
}
