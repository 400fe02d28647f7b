import type { Quantity } from '@attribune/schema/quantity';
import { findConcept, findNounEvent } from '../../matching/concepts-of.ts';
import { stemOf } from '../../matching/stem-of.ts';
import { synonymOf } from '../../matching/synonym-of.ts';
import { PEOPLE_GROUPS } from '../data/people-groups.ts';
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

const GENERAL = new Set(GENERAL_PEOPLE);
const GROUP_OF = new Map(
  PEOPLE_GROUPS.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
);
const SPECIAL = new Set([...SPECIAL_PEOPLE, ...GROUP_OF.keys()]);

/** Reads the unit of a quantity. */
export function unitOf(quantity: Quantity): Unit {
  const name = singular((quantity.unit ?? '').toLowerCase().trim());
  const known = UNIT_DIMENSIONS[name];
  if (quantity.kind === 'money')
    return { dimension: `money:${name.split(' per ')[0] ?? name}`, size: 1, head: null, people: null };
  if (known)
    return { dimension: known[0], size: known[1], head: substanceOf(quantity, known[0]), people: null };
  if (quantity.kind === 'percentage') return { dimension: 'percentage', size: 1, head: null, people: null };
  return { dimension: 'count', size: 1, ...headOf(name) };
}

const SUBSTANCES = new Set(['volume', 'mass']);

/** What litres and tonnes are of ("diesel"); null where the text does not say. */
function substanceOf({ counted, unit }: Quantity, dimension: string): string | null {
  if (!SUBSTANCES.has(dimension) || counted === null || counted === unit) return null;
  return headOf(counted).head;
}

/** Happenings that befall one person each, so that they count people: an arrest, a death. A shooting or a fire does not. */
const ONE_FOR_EACH = new Set([
  'death',
  'injury',
  'arrest',
  'charge',
  'conviction',
  'infection',
  'birth',
  'layoff',
  'rescue',
  'expulsion',
]);

/** What a noun phrase counts: its last noun, and whether that is people. */
export function headOf(name: string): Pick<Unit, 'head' | 'people'> {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean);
  const last = words.at(-1);
  if (last === undefined) return { head: null, people: null };
  const bases = words.map(baseOf);
  const special = bases.find((base) => SPECIAL.has(base));
  if (special) {
    const group = GROUP_OF.get(special) ?? special;
    return { head: findConcept(stemOf(group)) ?? stemOf(group), people: 'special' };
  }
  const general = bases.find((base) => GENERAL.has(base));
  if (general) return { head: stemOf(general), people: 'general' };
  // "18 arrests" counts people or happenings: what they are is not said.
  if (ONE_FOR_EACH.has(findNounEvent(baseOf(last)) ?? '')) return { head: null, people: null };
  if (/(?:ists?|men|women|woman|eers?)$/u.test(last)) return { head: stemOf(last), people: 'special' };
  const stem = stemOf(last);
  return { head: findConcept(stem) ?? synonymOf(stem), people: null };
}

/** The singular of a noun; one that is in the lists as it stands ("staff", "police") is left. */
function baseOf(word: string): string {
  if (SPECIAL.has(word) || GENERAL.has(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular !== undefined) return irregular;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/u, '');
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  children: 'child',
  lives: 'life',
  babies: 'baby',
};

function singular(name: string): string {
  if (name in UNIT_DIMENSIONS) return name;
  const cut = name.replace(/s$/u, '').replace('meter', 'metre').replace('liter', 'litre');
  if (cut in UNIT_DIMENSIONS) return cut;
  return name;
}
