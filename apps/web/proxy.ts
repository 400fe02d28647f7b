import { type NextRequest, NextResponse } from 'next/server';
import { env } from './env.ts';

/**
 * One public origin: /graphql is answered by the API. The address is read when the process starts, not when the site is
 * built, so that one build serves any machine. The admin's cookie stays here: the API takes a token only as a header.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  const target = new URL(env.API_URL);
  target.search = request.nextUrl.search;
  return NextResponse.rewrite(target, { request: { headers } });
}

export const config = { matcher: ['/graphql'] };
