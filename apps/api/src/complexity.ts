import { GraphQLError } from 'graphql';

/** No operation may be deeper, wider or costlier. The costliest page of our own site stands at a fifth of it. */
export const complexityLimit = { depth: 20, breadth: 1000, complexity: 300_000 };

/** The refusal of a query over a limit; it names the limit and what was asked. */
export function refuseCostly(
  kind: string,
  found: { readonly depth: number; readonly breadth: number; readonly complexity: number },
): GraphQLError {
  const measure = kind === 'Depth' ? 'depth' : kind === 'Breadth' ? 'breadth' : 'complexity';
  return new GraphQLError(
    `The query is too large: its ${measure} is ${found[measure]}, at most ${complexityLimit[measure]} is answered.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } },
  );
}
