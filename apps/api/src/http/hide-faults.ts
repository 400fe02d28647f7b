import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Refusals carry a code of their own and reach the client as they are; everything else is a fault, which is reported here
 * and shown to the client as no more than that.
 */
export function hideFaults(reportFault: (fault: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    reportFault(unwrapResolverError(error));
    return {
      message: 'Something went wrong here. It was recorded.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
