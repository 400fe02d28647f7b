/**
 * The address with a limit on how long one statement may take, in milliseconds, unless it already has one: a request that
 * was given up must not keep Postgres busy.
 */
export function withStatementTimeout(databaseUrl: string, milliseconds: number): string {
  const url = new URL(databaseUrl);
  if (!url.searchParams.has('statement_timeout')) {
    url.searchParams.set('statement_timeout', String(milliseconds));
  }
  return url.toString();
}
