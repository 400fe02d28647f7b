import { headers } from 'next/headers';
import { settings } from '../settings.ts';

/** The address readers type, without a path; where none is set, the one this request came to. */
export async function publicOrigin(): Promise<string> {
  if (settings.PUBLIC_URL !== undefined) return settings.PUBLIC_URL;
  const host = (await headers()).get('host');
  return host === null ? '' : `http://${host}`;
}
