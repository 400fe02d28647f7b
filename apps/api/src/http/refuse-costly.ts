import type { ApolloServerPlugin } from '@apollo/server';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { checkSize, type OperationSize } from '../complexity.ts';
import type { Context } from '../context.ts';
import { schema } from '../schema.ts';

/** What GraphQL adds to a message about a name that is nearly right; clients are told no names that they did not ask for. */
const SUGGESTION = / Did you mean .*$/su;

/** Refuses an operation over the limits before any part of it runs. */
export const refuseCostly: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        if (operation) checkSize(measure(document, operation, request.variables ?? {}));
      },
    };
  },
};

/**
 * The size of the operation that is to run; documents may hold others. Arguments that cannot be read are refused here:
 * going on without them would leave the rest unmeasured.
 */
function measure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): OperationSize {
  const others = document.definitions.filter(({ kind }) => kind !== Kind.OPERATION_DEFINITION);
  try {
    return complexityFromQuery(
      { kind: Kind.DOCUMENT, definitions: [operation, ...others] },
      { schema, variables },
    );
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === 'GraphQLError')) throw cause;
    throw new GraphQLError(cause.message.replace(SUGGESTION, ''), {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
