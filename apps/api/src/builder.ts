import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import { badInput } from './bad-input.ts';
import type { Context } from './context.ts';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { DEFAULT_PAGE, MAX_PAGE, pageComplexity } from './page.ts';

/** The types that every module builds on. Fields are non-null unless they say otherwise. */
export type ApiTypes = {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultNodeNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  Connection: { totalCount: number };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
};

export const builder = new SchemaBuilder<ApiTypes>({
  plugins: [ErrorsPlugin, ComplexityPlugin, RelayPlugin, DataloaderPlugin],
  defaultFieldNullability: false,
  errors: { directResult: true },
  // The limits are applied before anything runs (http/refuse-costly.ts).
  complexity: { defaultListMultiplier: 5 },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: {
      description: 'Global id: opaque, the same for ever, taken by `node`, `nodes` and every id argument.',
    },
    nodeTypeOptions: { description: 'Anything that has a global id.' },
    nodeQueryOptions: {
      description: 'The object with this global id, or null if there is none.',
      args: { id: { description: 'Global id.' } },
    },
    nodesQueryOptions: {
      description: `The objects with these global ids (at most ${MAX_PAGE}), in their order; null where there is none.`,
      args: { ids: { description: 'Global ids.' } },
      complexity: (args) => ({ field: 1, multiplier: args.ids.length }),
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > MAX_PAGE) throw badInput(`\`ids\` must hold at most ${MAX_PAGE} ids.`);
        return resolveNodes([...ids]);
      },
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list (Relay cursor connections).' },
    hasNextPageFieldOptions: { description: 'Whether entries follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether entries precede this page.' },
    startCursorFieldOptions: {
      description: 'Cursor of the first entry of the page; null for an empty page.',
    },
    endCursorFieldOptions: { description: 'Cursor of the last entry of the page; null for an empty page.' },
    firstArgOptions: {
      description: `How many entries from the front, 0 to 100 (${DEFAULT_PAGE} if neither is given).`,
    },
    lastArgOptions: { description: 'How many entries from the back, 0 to 100.' },
    afterArgOptions: { description: 'Only entries after this cursor.' },
    beforeArgOptions: { description: 'Only entries before this cursor.' },
    pageInfoFieldOptions: { description: 'Where the page stands in the list.', complexity: 0 },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The entries of the page with their cursors.',
      complexity: { field: 0, multiplier: 1 },
    },
    nodeFieldOptions: { nullable: false, description: 'The entry itself.', complexity: 0 },
    cursorFieldOptions: { description: 'Where this entry stands; opaque.', complexity: 0 },
    nodesOnConnection: {
      nullable: { list: false, items: false },
      description: 'The entries of the page without their cursors.',
      complexity: { field: 0, multiplier: 1 },
    } as never,
    defaultConnectionTypeOptions: {
      description: 'A page of a list, by the rules of Relay cursor connections.',
    },
    defaultEdgeTypeOptions: { description: 'An entry of a list with its cursor.' },
    defaultConnectionFieldOptions: { complexity: pageComplexity } as never,
  },
});

builder.queryType({
  description:
    'Reading. All offsets are UTF-16 units of one version’s text, half-open: start is in, end is out.',
});
builder.mutationType({
  description: 'Changing. Every field needs the admin token: `Authorization: Bearer <token>`.',
});
builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'Number of entries in the whole list, not only on this page.',
    complexity: 0,
    resolve: (connection) => connection.totalCount,
  }),
);
