import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { ClaimLine, ClaimLine_ClaimFragment } from '../claim/ClaimLine.tsx';
import { toVoice } from '../claim/voice.ts';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';
import { listValues } from '../figure/figure-rows.ts';
import { OriginsNote, OriginsNote_OriginsFragment } from './OriginsNote.tsx';
import { RelationTag } from './RelationTag.tsx';

export const PointItem_PointFragment = graphql(
  `
    fragment PointItem_Point on Point {
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
      links {
        type
        point {
          localId
          label
          question
        }
      }
      claims(first: 40) {
        totalCount
        nodes {
          localId
          attributedTo
          attributionType
          quantity {
            low
            high
            bound
            unit
            kind
          }
          ...ClaimLine_Claim
        }
      }
    }
  `,
  [OriginsNote_OriginsFragment, ClaimLine_ClaimFragment],
);

type Props = {
  readonly point: FragmentOf<typeof PointItem_PointFragment>;
  readonly numbers: DocumentNumbers;
};

/** One point: what it is about, all its values, how its claims stand to each other, and, folded, every claim. */
export function PointItem({ point: masked, numbers }: Props) {
  const point = readFragment(PointItem_PointFragment, masked);
  const values = listValues(point.claims.nodes, point.relation);
  const hidden = point.claims.totalCount - point.claims.nodes.length;
  return (
    <li className="point">
      <details>
        <summary>
          <RelationTag relation={point.relation} />
          <span className="about" dir="auto">
            {point.question ?? point.label}
            <span className="note about-who">{listVoices(point.claims.nodes)}</span>
          </span>
          {values === '' ? null : <b className="values">{values}</b>}
          <span className="note">{strings.counts.claims(point.claims.totalCount)}</span>
        </summary>
        <div className="prose">
          <p className="note">
            {point.reason} <OriginsNote origins={point.origins} />
            {point.folds.map((fold) => ` · ${fold}`)}
          </p>
          {point.links.map((link) =>
            link.point ? (
              <p className="note" key={`${link.type} ${link.point.localId}`}>
                {strings.link[link.type]} <bdi>{link.point.question ?? link.point.label}</bdi>
              </p>
            ) : null,
          )}
          <ul>
            {point.claims.nodes.map((claim) => (
              <ClaimLine key={claim.localId} claim={claim} numbers={numbers} />
            ))}
          </ul>
          {hidden > 0 ? <p className="note">{strings.figure.more(hidden)}</p> : null}
        </div>
      </details>
    </li>
  );
}

/** As many names as fit a line; the rest are counted. */
const NAMES_SHOWN = 4;

type Attributed = {
  readonly attributedTo: string | null;
  readonly attributionType: 'NAMED' | 'UNNAMED' | 'NONE';
};

/** Who stands behind a point, each once, in the order of the documents. */
function listVoices(claims: readonly Attributed[]): string {
  const names = [...new Set(claims.map((claim) => toVoice({ ...claim, chain: [] }).name))];
  const rest = names.length - NAMES_SHOWN;
  return [...names.slice(0, NAMES_SHOWN), ...(rest > 0 ? [strings.figure.more(rest)] : [])].join(' · ');
}
