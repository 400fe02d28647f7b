import type { Quantity } from '@attribune/schema/quantity';
import { findConcept } from '../../matching/concepts-of.ts';
import { stemOf } from '../../matching/stem-of.ts';
import { GENERAL_PEOPLE, SPECIAL_PEOPLE } from '../data/people-words.ts';
import { UNIT_DIMENSIONS } from '../data/unit-dimensions.ts';

/** What a figure is measured in: figures of different dimensions are never compared. */
export type Unit = {
  /** A dimension of exact units, a currency, `percentage`, or `count`. */
  readonly dimension: string;
  /** Size of the unit in the dimension's base unit; 1 for counts and money. */
  readonly size: number;
  /** What is counted, by concept or stem; null where the text does not say. */
  readonly head: string | null;
  readonly people: 'general' | 'special' | null;
};

const GENERAL = new Set(GENERAL_PEOPLE.map(stemOf));
const SPECIAL = new Set(SPECIAL_PEOPLE.map(stemOf));

/** Reads the unit of a quantity. */
export function unitOf(quantity: Quantity): Unit {
  const name = singular((quantity.unit ?? '').toLowerCase().trim());
  const known = UNIT_DIMENSIONS[name];
  if (quantity.kind === 'money') return { dimension: `money:${name}`, size: 1, head: null, people: null };
  if (known) return { dimension: known[0], size: known[1], head: null, people: null };
  if (quantity.kind === 'percentage') return { dimension: 'percentage', size: 1, head: null, people: null };
  return { dimension: 'count', size: 1, ...headOf(name) };
}

/** What a noun phrase counts: its last noun, and whether that is people. */
export function headOf(name: string): Pick<Unit, 'head' | 'people'> {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean);
  const last = words.at(-1);
  if (last === undefined) return { head: null, people: null };
  const stems = words.map(stemOf);
  const special = stems.find((stem) => SPECIAL.has(stem));
  if (special) return { head: findConcept(special) ?? special, people: 'special' };
  const general = stems.find((stem) => GENERAL.has(stem));
  if (general) return { head: general, people: 'general' };
  const stem = stemOf(last);
  return { head: findConcept(stem) ?? stem, people: null };
}

function singular(name: string): string {
  if (name in UNIT_DIMENSIONS) return name;
  const cut = name.replace(/s$/u, '').replace('meter', 'metre').replace('liter', 'litre');
  if (cut in UNIT_DIMENSIONS) return cut;
  return name;
}
