/**
 * The answer to a form: go and see this page. The address has no host, so that it is right behind any proxy, and 303 turns
 * the POST into a GET, so that a reload sends nothing twice.
 */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}
