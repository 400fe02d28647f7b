import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.gen.d.ts';

/** Fragments and queries are typed from the committed printed schema (graphql/check-generated.ts keeps both alike). */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; ID: string };
}>();

export type { FragmentOf, ResultOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
