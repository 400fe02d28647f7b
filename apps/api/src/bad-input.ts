import { GraphQLError } from 'graphql';

/** A refusal of what the client sent, in words that say what would be taken. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
