import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';

export const OriginsNote_OriginsFragment = graphql(`
  fragment OriginsNote_Origins on Origins {
    named
    unnamed
    own
  }
`);

type Props = { readonly origins: FragmentOf<typeof OriginsNote_OriginsFragment> };

/** Who stands behind a point, by kind: named speakers, unnamed ones (never independent of each other), outlets themselves. */
export function OriginsNote({ origins }: Props) {
  const { named, unnamed, own } = readFragment(OriginsNote_OriginsFragment, origins);
  const parts = [
    named > 0 ? strings.origins.named(named) : null,
    unnamed > 0 ? strings.origins.unnamed : null,
    own > 0 ? strings.origins.own(own) : null,
  ];
  return <>{parts.filter((part) => part !== null).join(', ')}</>;
}

/** How many independent origins there are in all; unnamed speakers count as one. */
export function countOrigins(origins: FragmentOf<typeof OriginsNote_OriginsFragment>): number {
  const { named, unnamed, own } = readFragment(OriginsNote_OriginsFragment, origins);
  return named + unnamed + own;
}
