/** `atLeast` as GraphQL spells it: `AT_LEAST`. */
function toEnumName(value: string): string {
  return value.replace(/([a-z])([A-Z])/gu, '$1_$2').toUpperCase();
}

/** The values of a GraphQL enum from the values of the shared schema, each with what it means. */
export function toEnumValues<Value extends string>(
  meanings: Readonly<Record<Value, string>>,
): Record<string, { value: Value; description: string }> {
  const pairs = Object.entries(meanings) as [Value, string][];
  return Object.fromEntries(pairs.map(([value, description]) => [toEnumName(value), { value, description }]));
}
