import type { IntrospectionObjectType, IntrospectionOutputTypeRef, IntrospectionType } from 'graphql';

type Types = ReadonlyMap<string, IntrospectionType>;

/** The name of the type inside lists and non-nulls. */
function nameOf(ref: IntrospectionOutputTypeRef): string {
  return ref.kind === 'LIST' || ref.kind === 'NON_NULL' ? nameOf(ref.ofType) : ref.name;
}

/** Small pages, so that everything can be asked for at once. */
const argsOf = (field: { args: readonly { name: string }[] }) =>
  field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';

/** A selection of every field of a type, and of theirs, as many levels down as told. */
export function selectEverything(types: Types, typeName: string, levels: number): string {
  const type = types.get(typeName);
  if (type?.kind === 'UNION' || type?.kind === 'INTERFACE') {
    const parts = type.possibleTypes.map(
      ({ name }) => `... on ${name} { ${selectEverything(types, name, levels)} }`,
    );
    return ['__typename', ...parts].join(' ');
  }
  if (type?.kind !== 'OBJECT') return '';
  return ['__typename', ...listFields(types, type, levels)].join(' ');
}

function listFields(types: Types, type: IntrospectionObjectType, levels: number): string[] {
  return type.fields.flatMap((field) => {
    const inner = types.get(nameOf(field.type));
    if (inner?.kind === 'SCALAR' || inner?.kind === 'ENUM') return [`${field.name}`];
    if (levels === 0) return [];
    return [`${field.name}${argsOf(field)} { ${selectEverything(types, nameOf(field.type), levels - 1)} }`];
  });
}
