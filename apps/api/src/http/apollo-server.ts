import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { schema } from '../schema.ts';
import { hideFaults } from './hide-faults.ts';
import { plainJsonStatus } from './plain-json-status.ts';
import { refuseCostly } from './refuse-costly.ts';

/** The longest document: introspection takes about 250 tokens, the largest page of our site about 500. */
const MAX_TOKENS = 2000;

/** The GraphQL server, safe to leave open: limits on tokens, depth, breadth and cost; no suggestions, no stacks. */
export async function startApollo(
  app: FastifyInstance,
  reportFault: (fault: unknown) => void,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: 5 },
    stopOnTerminationSignals: false,
    formatError: hideFaults(reportFault),
    plugins: [
      // It wraps every resolver of every field to compute a header that server.ts sets once.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseCostly,
      plainJsonStatus,
    ],
  });
  await apollo.start();
  // Fastify waits for running requests before it calls this.
  app.addHook('onClose', () => apollo.stop());
  return apollo;
}
