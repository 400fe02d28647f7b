import type { SchemaParts } from './read-schema.ts';

const HEAD =
  '-- What the migrations give. Made by `pnpm schema` in packages/store; a test compares it with the migrations.';

/** The schema as SQL, one table after another, for people to read and reviews to show what a migration changes. */
export function formatSchema(schema: SchemaParts): string {
  const tables = [...new Set(schema.columns.map(({ table }) => table))];
  return [
    HEAD,
    schema.extensions.map((name) => `create extension ${name};`).join('\n'),
    ...schema.functions.map((definition) => `${definition.trim()};`),
    ...tables.map((table) => formatTable(table, schema)),
  ]
    .join('\n\n')
    .concat('\n');
}

function formatTable(name: string, { columns, constraints, indexes }: SchemaParts): string {
  const isOurs = ({ table }: { table: string }) => table === name || table === `"${name}"`;
  const lines = [
    ...columns.filter(isOurs).map((column) => `  "${column.name}" ${column.type}${column.rest}`),
    ...constraints.filter(isOurs).map((each) => `  constraint ${each.name} ${each.definition}`),
  ];
  const table = `create table "${name}" (\n${lines.join(',\n')}\n);`;
  return [table, ...indexes.filter(isOurs).map(({ definition }) => `${definition};`)].join('\n');
}
