import { ask } from './ask.ts';
import { graphql } from './graphql.ts';

const StoryExists = graphql(`
  query StoryExists($id: ID!) {
    found: story(id: $id) {
      localId
    }
  }
`);

const DocumentExists = graphql(`
  query DocumentExists($id: ID!) {
    found: document(id: $id) {
      localId
    }
  }
`);

const ClaimExists = graphql(`
  query ClaimExists($id: ID!) {
    found: claim(id: $id) {
      localId
    }
  }
`);

const Ping = graphql(`
  query Ping {
    __typename
  }
`);

const QUERIES = { stories: StoryExists, documents: DocumentExists, claims: ClaimExists } as const;
export type Noun = keyof typeof QUERIES;

/** Whether something has this id: `elsewhere` gives the id it goes by now, `down` says that nobody could tell. */
export type Existence =
  | { readonly kind: 'here' | 'nowhere' | 'down' }
  | { readonly kind: 'elsewhere'; readonly id: string };

/** Ids as addresses print them; anything else is nowhere, without asking. */
const LOCAL_ID = /^[0-9a-f]{24}$/u;

/** Asks the API for one thing by its id, and for nothing else of it. */
export async function findExistence(noun: Noun, id: string): Promise<Existence> {
  if (!LOCAL_ID.test(id)) return { kind: 'nowhere' };
  const answer = await ask(QUERIES[noun], { id });
  if (!answer.ok) return { kind: answer.refusal.kind === 'unreachable' ? 'down' : 'nowhere' };
  const { found } = answer.data;
  if (!found) return { kind: 'nowhere' };
  return found.localId === id ? { kind: 'here' } : { kind: 'elsewhere', id: found.localId };
}

/** Whether the API answers at all. */
export async function isApiUp(): Promise<boolean> {
  const answer = await ask(Ping, {});
  return answer.ok || answer.refusal.kind !== 'unreachable';
}
