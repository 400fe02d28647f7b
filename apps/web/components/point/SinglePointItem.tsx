import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { Voice, Voice_ClaimFragment } from '../claim/Voice.tsx';
import { type DocumentNumbers, DocumentRef, DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import { listValues } from '../figure/figure-rows.ts';

export const SinglePointItem_PointFragment = graphql(
  `
    fragment SinglePointItem_Point on Point {
      kind
      question
      relation
      claims(first: 40) {
        totalCount
        nodes {
          localId
          quote
          quantity {
            low
            high
            bound
            unit
            kind
          }
          document {
            ...DocumentRef_Document
          }
          ...Voice_Claim
        }
      }
    }
  `,
  [Voice_ClaimFragment, DocumentRef_DocumentFragment],
);

type Props = {
  readonly point: FragmentOf<typeof SinglePointItem_PointFragment>;
  readonly numbers: DocumentNumbers;
};

/** What one origin alone says: the words themselves, for there is nothing to compare; repeats name only their document. */
export function SinglePointItem({ point: masked, numbers }: Props) {
  const point = readFragment(SinglePointItem_PointFragment, masked);
  const [claim, ...repeats] = point.claims.nodes;
  if (!claim) return null;
  const values = point.kind === 'FIGURE' ? listValues(point.claims.nodes, point.relation) : '';
  return (
    <li className="claim-line">
      <a href={`/claims/${claim.localId}`} dir="auto">
        {claim.quote}
      </a>
      {values === '' ? null : <b className="values"> {values}</b>}
      <span className="where">
        <Voice claim={claim} /> · <DocumentRef document={claim.document} numbers={numbers} isBrief />
        {repeats.length > 0 ? ` · ${strings.story.repeated}` : null}
        {repeats.map((repeat) => (
          <span key={repeat.localId}>
            {' '}
            <DocumentRef document={repeat.document} numbers={numbers} claim={repeat.localId} isBrief />
          </span>
        ))}
      </span>
    </li>
  );
}
