import { cookies } from 'next/headers';
import { ask } from '../graphql/ask.ts';
import { graphql } from '../graphql/graphql.ts';
import { isSecure } from './origin.ts';

const COOKIE = 'attribune-admin';

/** The token of whoever signed in here; null for a reader. It is checked by the API at every use, never here. */
export async function findToken(): Promise<string | null> {
  const value = (await cookies()).get(COOKIE)?.value;
  return value === undefined || value === '' ? null : value;
}

/** Keeps the token until the browser is closed: no script can read it, no other site can send it. */
export async function saveToken(token: string): Promise<void> {
  (await cookies()).set(COOKIE, token, { httpOnly: true, sameSite: 'strict', secure: isSecure(), path: '/' });
}

export async function dropToken(): Promise<void> {
  (await cookies()).delete(COOKIE);
}

/** A question that only the token's holder may ask. No re-ingest has this id, so that the answer costs nothing. */
const CheckToken = graphql(`
  query CheckToken {
    reingest(id: "none") {
      id
    }
  }
`);

export type TokenCheck = 'good' | 'wrong' | 'unreachable';

/** Asks the API whether it knows a token. */
export async function checkToken(token: string): Promise<TokenCheck> {
  if (!/^[\x21-\x7E]{1,200}$/u.test(token)) return 'wrong';
  const answer = await ask(CheckToken, {}, { token });
  if (answer.ok) return 'good';
  return answer.refusal.kind === 'refused' && answer.refusal.code === 'UNAUTHENTICATED'
    ? 'wrong'
    : 'unreachable';
}
