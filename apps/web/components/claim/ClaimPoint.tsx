import { strings } from '../../strings.ts';
import { Figure } from '../figure/Figure.tsx';
import { hasSeveralValues } from '../figure/figure-rows.ts';
import { OriginsNote } from '../point/OriginsNote.tsx';
import { RelationTag } from '../point/RelationTag.tsx';
import type { ClaimData } from './claim-query.ts';
import { Passage } from './Passage.tsx';

type Props = { readonly point: ClaimData['points'][number]; readonly claimId: string };

/** The point a claim belongs to: how its claims stand to each other, and every other one of them in its own words. */
export function ClaimPoint({ point, claimId }: Props) {
  const others = point.claims.nodes.filter(({ localId }) => localId !== claimId);
  const hidden = point.claims.totalCount - point.claims.nodes.length;
  return (
    <div className="claim-point">
      {point.kind === 'FIGURE' && hasSeveralValues(point.claims.nodes) ? (
        <Figure point={point} numbers={new Map()} />
      ) : (
        <>
          <h3 dir="auto">{point.question ?? point.label}</h3>
          <p className="note">
            <RelationTag relation={point.relation} /> {point.reason}
          </p>
        </>
      )}
      <p className="note">
        <OriginsNote origins={point.origins} />
        {point.folds.map((fold) => ` · ${fold}`)}
      </p>
      {others.length === 0 ? (
        <p className="note">{strings.claim.othersNone}</p>
      ) : (
        <div className="passages measure">
          {others.map((claim) => (
            <Passage key={claim.localId} claim={claim} />
          ))}
        </div>
      )}
      {hidden > 0 ? <p className="note">{strings.figure.more(hidden)}</p> : null}
    </div>
  );
}
