import { type NextRequest, NextResponse } from 'next/server';
import { downPage } from './components/furniture/down-page.ts';
import { findExistence, isApiUp, type Noun } from './graphql/existence.ts';
import { settings } from './settings.ts';

/** No route has this path, so Next answers it with the page of app/not-found.tsx, made at build time, and status 404. */
const NOWHERE = '/nothing-is-here';

/**
 * Before any page: /graphql is answered by the API, and trouble that is known before a page is made is answered with its
 * status and a page that reads without script. A page made on request can do neither: Next sends its "not found" as an
 * empty body that a script fills, and has no way to answer 503.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, noun = '', id] = request.nextUrl.pathname.split('/');
  if (noun === 'graphql') return toApi(request);
  if (request.method !== 'GET') return NextResponse.next();
  if (id === undefined) return (await isApiUp()) ? NextResponse.next() : toDown();
  return toPage(request, noun as Noun, id);
}

/**
 * The address is read when the process starts, not when the site is built, so that one build serves any machine. The
 * admin's cookie stays here: the API takes a token only as a header.
 */
function toApi(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  const target = new URL(settings.API_URL);
  target.search = request.nextUrl.search;
  return NextResponse.rewrite(target, { request: { headers } });
}

async function toPage(request: NextRequest, noun: Noun, id: string): Promise<NextResponse> {
  const existence = await findExistence(noun, id);
  switch (existence.kind) {
    case 'here':
      return NextResponse.next();
    case 'elsewhere':
      return NextResponse.redirect(new URL(`/${noun}/${existence.id}`, request.url), 308);
    case 'nowhere':
      return NextResponse.rewrite(new URL(NOWHERE, request.url));
    case 'down':
      return toDown();
  }
}

function toDown(): NextResponse {
  return new NextResponse(downPage(), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '10' },
  });
}

export const config = {
  matcher: ['/graphql', '/', '/search', '/stories/:id', '/documents/:id', '/claims/:id'],
};
