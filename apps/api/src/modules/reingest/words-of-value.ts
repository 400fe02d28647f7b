/** A field's value for an admin to compare: text as it is, null as `none`, anything else as JSON. */
export function toWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
