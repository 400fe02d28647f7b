import { settings } from '../settings.ts';

/**
 * Whether a form was sent from a page of this site: browsers say where a POST comes from, and no page can change it. A
 * request that does not say is refused, because every browser that draws this site does.
 */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return request.headers.get('sec-fetch-site') === 'same-origin';
  const parsed = URL.parse(origin);
  if (!parsed) return false;
  const own = [settings.PUBLIC_URL ? new URL(settings.PUBLIC_URL).host : null, request.headers.get('host')];
  return own.includes(parsed.host);
}

/** Whether readers reach this site over https, so that a cookie must never travel otherwise. */
export function isSecure(): boolean {
  return settings.PUBLIC_URL?.startsWith('https:') ?? false;
}
