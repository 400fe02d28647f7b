import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';
import { RelationTag } from '../point/RelationTag.tsx';
import { FigureRow_ClaimFragment } from './FigureRow.tsx';
import type { Originals } from './figure-rows.ts';
import { NumberLine, toClaimRows } from './NumberLine.tsx';
import { NumberTable } from './NumberTable.tsx';

export const Figure_PointFragment = graphql(
  `
    fragment Figure_Point on Point {
      localId
      label
      question
      relation
      reason
      claims(first: 40) {
        totalCount
        nodes {
          localId
          ...FigureRow_Claim
        }
      }
    }
  `,
  [FigureRow_ClaimFragment],
);

export type FigurePoint = FragmentOf<typeof Figure_PointFragment>;

type Props = {
  readonly point: FigurePoint;
  /** Figures that count a part of this one: open rings below its own values. */
  readonly parts?: readonly FigurePoint[];
  readonly numbers: DocumentNumbers;
  readonly originals?: Originals;
};

/** A figure with all its values: the question, how they stand to each other and why, the line, the table. */
export function Figure({ point: masked, parts = [], numbers, originals }: Props) {
  const point = readFragment(Figure_PointFragment, masked);
  const partClaims = parts.flatMap((part) => readFragment(Figure_PointFragment, part).claims.nodes);
  const order = point.relation === 'UPDATE' ? 'time' : 'size';
  const rows = toClaimRows(point.claims.nodes, partClaims, order, originals);
  const name = point.question ?? point.label;
  const heading = `figure-${point.localId}`;
  return (
    <figure aria-labelledby={heading} id={`point-${point.localId}`} data-relation={point.relation}>
      <h3 id={heading} dir="auto">
        {name}
      </h3>
      <figcaption>
        <RelationTag relation={point.relation} /> {point.reason}{' '}
        {partClaims.length > 0 ? strings.figure.subset : null}
      </figcaption>
      <NumberLine rows={rows} numbers={numbers} />
      <details>
        <summary>{strings.figure.table}</summary>
        <NumberTable claims={[...point.claims.nodes, ...partClaims]} numbers={numbers} caption={name} />
      </details>
    </figure>
  );
}
