import { z } from 'zod';

/** Settings of the site, read once at start. A setting that does not fit stops the process and says which. */
const Settings = z.object({
  /** Where the GraphQL API listens. Only the server of this site calls it; readers reach it through /graphql. */
  API_URL: z.url({ protocol: /^https?$/u }).default('http://127.0.0.1:4000/graphql'),
  /** The address readers type, without a trailing slash; used for canonical links and to judge the origin of a form. */
  PUBLIC_URL: z.url({ protocol: /^https?$/u }).optional(),
  /** How long a page waits for the API, in milliseconds. */
  API_TIMEOUT_MS: z.coerce.number().int().positive().default(10_000),
});

export const env = Settings.parse(process.env);
