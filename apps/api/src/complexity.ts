import { GraphQLError } from 'graphql';

/** How large an operation is: levels, fields as written, and fields as answered if every list is full. */
export type OperationSize = { readonly depth: number; readonly breadth: number; readonly complexity: number };

/** No operation may be deeper, wider or costlier. The costliest query of our own site stands at a quarter of it. */
export const LIMITS: OperationSize = { depth: 20, breadth: 1000, complexity: 300_000 };

/** Throws QUERY_TOO_COMPLEX, naming the limit and what was asked, for an operation over any of the limits. */
export function checkSize(size: OperationSize): void {
  for (const measure of ['depth', 'breadth', 'complexity'] as const) {
    if (size[measure] <= LIMITS[measure]) continue;
    throw new GraphQLError(
      `The query is too large: its ${measure} is ${size[measure]}, at most ${LIMITS[measure]} is answered.`,
      { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } },
    );
  }
}
