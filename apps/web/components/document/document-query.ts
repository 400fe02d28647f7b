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
          totalCount
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

/** So many pages of a hundred claims are marked in a text; articles have one. What is left out is counted. */
const MAX_PAGES = 5;

type Claims = { readonly claims: DocumentClaim[]; readonly hiddenClaims: number };

/** A document with its claims in the order of the text. An id that no document has ends in the page that says so. */
export async function askDocument(id: string): Promise<Answer<{ document: DocumentData } & Claims>> {
  const [answer, claims] = await Promise.all([ask(DocumentQuery, { id }), askClaims(id)]);
  if (!answer.ok) return answer;
  if (!claims.ok) return claims;
  if (!answer.data.document) notFound();
  return { ok: true, data: { document: answer.data.document, ...claims.data } };
}

async function askClaims(id: string): Promise<Answer<Claims>> {
  const claims: DocumentClaim[] = [];
  let after: string | null = null;
  let total = 0;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer: Answer<ResultOf<typeof DocumentClaimsQuery>> = await ask(DocumentClaimsQuery, {
      id,
      after,
    });
    if (!answer.ok) return answer;
    const found: ClaimsPage | undefined = answer.data.document?.claims;
    claims.push(...(found?.nodes ?? []));
    total = found?.totalCount ?? 0;
    after = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    if (after === null) break;
  }
  return { ok: true, data: { claims, hiddenClaims: total - claims.length } };
}
