import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Codes of well-formed requests whose document is refused before it runs. */
const REFUSED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COMPLEX',
]);

/**
 * GraphQL over HTTP asks for 200 where a client takes plain `application/json` only: to such a client, any other status
 * means that no GraphQL server answered. Clients that take `application/graphql-response+json` get the true status.
 */
export const plainJsonStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (!accept.includes('application/json') || accept.includes('graphql-response+json')) return;
        if (response.http.status !== 400 || response.body.kind !== 'single') return;
        const codes =
          response.body.singleResult.errors?.map((error) => String(error.extensions?.['code'])) ?? [];
        if (codes.some((code) => REFUSED.has(code))) response.http.status = 200;
      },
    };
  },
};
