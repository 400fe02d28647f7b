import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { RelationTag } from '../point/RelationTag.tsx';
import { listValues } from './figure-rows.ts';

export const Glance_PointFragment = graphql(`
  fragment Glance_Point on Point {
    label
    question
    relation
    claims(first: 20) {
      nodes {
        quantity {
          low
          high
          bound
          unit
          kind
        }
      }
    }
  }
`);

type Props = { readonly point: FragmentOf<typeof Glance_PointFragment> };

/** A figure in two lines: how its values stand to each other, the question, the values. */
export function Glance({ point: masked }: Props) {
  const point = readFragment(Glance_PointFragment, masked);
  return (
    <li>
      <RelationTag relation={point.relation} /> <span dir="auto">{point.question ?? point.label}</span>
      <b>{listValues(point.claims.nodes, point.relation)}</b>
    </li>
  );
}
