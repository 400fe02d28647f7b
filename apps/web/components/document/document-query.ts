import { notFound } from 'next/navigation';
import { type Answer, ask } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { Passage_ClaimFragment } from '../claim/Passage.tsx';
import { AnnotatedText_ClaimFragment } from './AnnotatedText.tsx';

const DocumentQuery = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      localId
      title
      key
      keyKind
      url
      publishedAt
      nature
      language
      firstSeenAt
      text
      outlet {
        name
      }
      story {
        localId
        title
      }
      hedges {
        cue {
          start
          end
        }
      }
      boilerplate {
        start
        end
      }
      substance {
        sourced
        unsourced
        speculation
        question
        advice
        filler
        furniture
      }
      problems {
        kind
        rule
        message
        remedy
        span {
          start
          end
        }
      }
      version {
        localId
      }
      versions {
        localId
        length
        createdAt
        sha256
      }
      run {
        engine
        finishedAt
      }
    }
  }
`);

const DocumentClaimsQuery = graphql(
  `
    query DocumentClaims($id: ID!, $after: String) {
      document(id: $id) {
        claims(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            localId
            ...AnnotatedText_Claim
            ...Passage_Claim
          }
        }
      }
    }
  `,
  [AnnotatedText_ClaimFragment, Passage_ClaimFragment],
);

export type DocumentData = NonNullable<ResultOf<typeof DocumentQuery>['document']>;
type ClaimsPage = NonNullable<ResultOf<typeof DocumentClaimsQuery>['document']>['claims'];
export type DocumentClaim = ClaimsPage['nodes'][number];

/** A document with all its claims in the order of the text. An id that no document has ends in the page that says so. */
export async function askDocument(
  id: string,
): Promise<Answer<{ document: DocumentData; claims: DocumentClaim[] }>> {
  const [answer, claims] = await Promise.all([ask(DocumentQuery, { id }), askClaims(id)]);
  if (!answer.ok) return answer;
  if (!claims.ok) return claims;
  if (!answer.data.document) notFound();
  return { ok: true, data: { document: answer.data.document, claims: claims.data } };
}

async function askClaims(id: string): Promise<Answer<DocumentClaim[]>> {
  const claims: DocumentClaim[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<ResultOf<typeof DocumentClaimsQuery>> = await ask(DocumentClaimsQuery, {
      id,
      after,
    });
    if (!answer.ok) return answer;
    const page: ClaimsPage | undefined = answer.data.document?.claims;
    claims.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { ok: true, data: claims };
}
