import { getIntrospectionQuery, type IntrospectionQuery, type IntrospectionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testkit/test-server.ts';
import { NODE_TYPES } from './global-id.ts';

let server: TestServer;
let types: readonly IntrospectionType[];
beforeAll(async () => {
  server = await startTestServer();
  const { data } = await server.ask<IntrospectionQuery>(getIntrospectionQuery());
  types = data.__schema.types.filter(({ name }) => !name.startsWith('__'));
});
afterAll(() => server.stop());

const BUILT_IN = ['Boolean', 'Float', 'ID', 'Int', 'String'];

/** What a developer reads of a type: itself, its fields with their arguments, its values. */
function listDescribed(type: IntrospectionType): { path: string; description?: string | null | undefined }[] {
  const fields = type.kind === 'OBJECT' || type.kind === 'INTERFACE' ? type.fields : [];
  const values = type.kind === 'ENUM' ? type.enumValues : [];
  return [
    { path: type.name, description: type.description },
    ...values.map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
    ...fields.flatMap((field) => [
      { path: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map((arg) => ({
        path: `${type.name}.${field.name}(${arg.name})`,
        description: arg.description,
      })),
    ]),
  ];
}

const fieldsOf = (type: IntrospectionType) =>
  type.kind === 'OBJECT' ? type.fields.map(({ name }) => name).toSorted() : [];

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare = types
      .filter(({ name }) => !BUILT_IN.includes(name))
      .flatMap(listDescribed)
      .filter(({ description }) => !description);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('knows the types that have global ids', () => {
    const nodes = types.filter(
      (type) => type.kind === 'OBJECT' && type.interfaces.some(({ name }) => name === 'Node'),
    );
    expect(nodes.map(({ name }) => name).toSorted()).toEqual(NODE_TYPES);
  });

  it('gives every connection a total, edges with cursors and a page', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(3);
    for (const connection of connections) {
      expect(fieldsOf(connection)).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
    }
    for (const edge of types.filter(({ name }) => name.endsWith('Edge'))) {
      expect(fieldsOf(edge)).toEqual(expect.arrayContaining(['cursor', 'node']));
    }
  });
});
