import { notFound } from 'next/navigation';
import { type Answer, ask } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import { Figure_PointFragment } from '../figure/Figure.tsx';
import { OriginsNote_OriginsFragment } from '../point/OriginsNote.tsx';
import { Passage_ClaimFragment } from './Passage.tsx';
import { Voice_ClaimFragment } from './Voice.tsx';

const ClaimQuery = graphql(
  `
    query Claim($id: ID!) {
      claim(id: $id) {
        localId
        quote
        kind
        attributedTo
        attributionType
        alsoBy
        polarity
        hedge
        isCurrent
        engine
        firstSeenAt
        chain {
          name
          kind
          onRecord
        }
        quantity {
          low
          high
          bound
          unit
          counted
          kind
        }
        when {
          text
          from
          to
          precision
        }
        passage {
          before
          quote
          after
        }
        ...Voice_Claim
        document {
          localId
          title
          key
          keyKind
          publishedAt
          url
          nature
          outlet {
            name
          }
          ...DocumentRef_Document
        }
        stories {
          localId
          title
        }
        points {
          localId
          label
          question
          kind
          relation
          reason
          folds
          origins {
            ...OriginsNote_Origins
          }
          claims(first: 40) {
            totalCount
            nodes {
              localId
              quantity {
                low
                high
                bound
                unit
                kind
              }
              ...Passage_Claim
            }
          }
          ...Figure_Point
        }
      }
    }
  `,
  [
    Voice_ClaimFragment,
    DocumentRef_DocumentFragment,
    OriginsNote_OriginsFragment,
    Passage_ClaimFragment,
    Figure_PointFragment,
  ],
);

export type ClaimData = NonNullable<ResultOf<typeof ClaimQuery>['claim']>;

/** A claim with its points. An id that no claim has ends in the page that says so. */
export async function askClaim(id: string): Promise<Answer<ClaimData>> {
  const answer = await ask(ClaimQuery, { id });
  if (!answer.ok) return answer;
  if (!answer.data.claim) notFound();
  return { ok: true, data: answer.data.claim };
}
