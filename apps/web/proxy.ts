import { type NextRequest, NextResponse } from 'next/server';
import { downPage } from './components/furniture/down-page.ts';
import { findExistence, isApiUp, type Noun } from './graphql/existence.ts';

/** No route has this path, so Next answers it with the page of app/not-found.tsx, made at build time, and status 404. */
const NOWHERE = '/nothing-is-here';

/**
 * Trouble that is known before a page is made is answered with its status and a page that reads without script. A page
 * made on request can do neither: Next sends its "not found" as an empty body that a script fills, and has no way to
 * answer 503.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.method !== 'GET') return NextResponse.next();
  const [, noun = '', id] = request.nextUrl.pathname.split('/');
  if (id === undefined) return (await isApiUp()) ? NextResponse.next() : toDown();
  return toPage(request, noun as Noun, id);
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
  matcher: ['/', '/search', '/stories/:id', '/documents/:id', '/claims/:id'],
};
