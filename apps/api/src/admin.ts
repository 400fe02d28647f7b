import { createHash, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';

const BEARER = /^Bearer ([\x21-\x7e]{1,200})$/u;

/** Whether an Authorization header carries the admin token; compared in constant time, so that no answer tells how near a guess is. */
export function isAdmin(header: string | undefined, token: string | null): boolean {
  const given = BEARER.exec(header ?? '')?.[1];
  if (given === undefined || token === null) return false;
  return timingSafeEqual(digest(given), digest(token));
}

/** Both sides get one length, which the comparison needs. */
function digest(value: string): Buffer {
  return createHash('sha256').update(value, 'utf8').digest();
}

/** Throws UNAUTHENTICATED unless the request carried the admin token. */
export function requireAdmin(context: Pick<Context, 'isAdmin'>): void {
  if (context.isAdmin) return;
  throw new GraphQLError('This needs the admin token: `Authorization: Bearer <token>`.', {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
    },
  });
}
