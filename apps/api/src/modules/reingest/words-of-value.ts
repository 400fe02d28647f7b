import { Reading } from '@attribune/schema/claim';
import type { Quantity } from '@attribune/schema/quantity';
import type { FieldChange } from '@attribune/schema/reingest';

/** The value of one field of a reading, as an admin compares it; `none` for nothing. A value that no reading can have is shown as JSON. */
export function toWords(field: FieldChange['field'], value: unknown): string {
  if (value === null || value === undefined) return 'none';
  const read = Reading.partial().safeParse({ [field]: value });
  if (!read.success) return JSON.stringify(value);
  const { quantity, chain, worth, when, alsoBy } = read.data;
  if (quantity) return describeQuantity(quantity);
  if (chain) return chain.map(({ name, kind }) => `${name} (${kind})`).join(', told to ') || 'none';
  if (worth) return `${worth.score}: ${worth.reason}`;
  if (when) return `“${when.text}”, ${when.from ?? 'unknown'} to ${when.to ?? 'unknown'} (${when.precision})`;
  if (alsoBy) return alsoBy.join(', ') || 'none';
  return String(value);
}

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  approx: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'at most ',
  lessThan: 'less than ',
  range: '',
};

function describeQuantity({ low, high, bound, unit, counted, kind }: Quantity): string {
  const figure = bound === 'range' ? `${low} to ${high}` : String(low ?? high);
  const what = [unit, counted].filter((name) => name !== null).join(': ');
  return `${BOUNDS[bound]}${figure}${what === '' ? '' : ` ${what}`} (${kind})`;
}
