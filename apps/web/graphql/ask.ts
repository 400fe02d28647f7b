import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import { z } from 'zod';
import { settings } from '../settings.ts';

/** Why a question got no answer: nobody answered, or the API refused it and says why. */
export type Refusal =
  | { readonly kind: 'unreachable'; readonly message: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly refusal: Refusal };

const Reply = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

type Asker = { readonly token?: string };

/**
 * Puts one query or mutation to the API. Trouble is a value, because a page without script can show a value and cannot
 * show a thrown error. Nothing is cached: a page never shows what was true before a re-ingest.
 */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  asker: Asker = {},
): Promise<Answer<Data>> {
  const body = JSON.stringify({ query: print(document), variables });
  const reply = await fetch(settings.API_URL, {
    method: 'POST',
    cache: 'no-store',
    signal: AbortSignal.timeout(settings.API_TIMEOUT_MS),
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(asker.token === undefined ? {} : { authorization: `Bearer ${asker.token}` }),
    },
    body,
  }).then(
    async (response) => Reply.safeParse(await response.json().catch(() => null)),
    (cause: unknown) => (cause instanceof Error ? cause : new Error('fetch failed', { cause })),
  );
  if (reply instanceof Error) return { ok: false, refusal: { kind: 'unreachable', message: reply.message } };
  if (!reply.success)
    return { ok: false, refusal: { kind: 'unreachable', message: 'The answer was no GraphQL.' } };
  const [error] = reply.data.errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? 'UNKNOWN';
    return { ok: false, refusal: { kind: 'refused', code, message: error.message } };
  }
  // The API checks its answers against the very schema that these types were generated from.
  return { ok: true, data: reply.data.data as Data };
}
