/** The migrated database that every test file clones. */
export const TEMPLATE = 'attribune_template';

/** The same server's address with another database. */
export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
