import type { Point } from '@attribune/schema/point';
import type { Derived } from '@attribune/schema/story';
import { compareDocuments } from '@attribune/schema/story-document';
import type { CitedClaim } from '../cited-claim.ts';
import { tellsOf } from '../gate/check-event.ts';
import { sharesWords } from '../gate/check-mention.ts';
import { happeningLabel } from './happening-label.ts';
import { valueLabel } from './value-label.ts';

/** One value of a figure with the claims that give it; `size` is its lower bound, or the upper where it has no lower. */
export type ToldValue = {
  readonly label: string;
  readonly cited: CitedClaim[];
  readonly derived: Derived[];
  readonly size: number;
};

/** The values of a figure that can stand under its question, and those that would need words of their own. */
export type ToldValues = { readonly told: ToldValue[]; readonly untold: CitedClaim[] };

/**
 * The values in the order in which they were first said, save that a value which is said again at the end comes last: a
 * correction takes back what came between. A claim that shares no word with the question is left out, and listed.
 */
export function listToldValues(
  point: Point,
  claims: ReadonlyMap<string, CitedClaim>,
  subject: string,
): ToldValues {
  const values = new Map<string, ToldValue>();
  const left = new Map<string, CitedClaim>();
  for (const cited of inTime(point, claims)) {
    const key = valueKey(cited);
    const value = addClaim(values.get(key), cited, subject);
    if (value) {
      values.delete(key);
      values.set(key, value);
    } else if (!left.has(key)) left.set(key, cited);
  }
  const untold = [...left].flatMap(([key, cited]) => (values.has(key) ? [] : [cited]));
  return { told: inOrderOfFirst([...values.values()]), untold };
}

/** Values as they were first said, the one that was said last at the end. */
function inOrderOfFirst(values: readonly ToldValue[]): ToldValue[] {
  const last = values.at(-1);
  if (!last) return [];
  const earlier = values.slice(0, -1).sort((a, b) => compareFirst(a, b));
  return [...earlier, last];
}

function compareFirst(a: ToldValue, b: ToldValue): number {
  const [one, other] = [a.cited[0], b.cited[0]];
  if (!one || !other) return 0;
  return compareDocuments(one.document, other.document) || one.claim.start - other.claim.start;
}

/** One key for each value: bounds and unit; counts have one unit, whatever the noun. */
export function valueKey({ claim }: CitedClaim): string {
  const { low, high, unit, kind } = claim.quantity ?? { low: null, high: null, unit: null, kind: null };
  return `${low ?? ''}:${high ?? ''}:${kind === 'count' ? '' : unit}`;
}

/** The value with one more claim, or as it was where the document has said it for that speaker; null where the claim does not fit. */
function addClaim(value: ToldValue | undefined, cited: CitedClaim, subject: string): ToldValue | null {
  const label = labelFor(cited, subject);
  if (!label || !tellsOf(cited, subject)) return null;
  const { low = null, high = null } = cited.claim.quantity ?? {};
  if (!value) return { label: label.text, cited: [cited], derived: label.derived, size: low ?? high ?? 0 };
  // The first claim's label stands for all: each must have a word in common with what is then said.
  if (!sharesWords(cited.claim.quote, `${subject} ${value.label}`)) return null;
  const isKnown = value.cited.some(
    ({ document, claim }) => document === cited.document && claim.attributedTo === cited.claim.attributedTo,
  );
  return isKnown ? value : { ...value, cited: [...value.cited, cited] };
}

/**
 * The value, with the claim's own noun, or its own word for what happened, where the claim shares no word with the question ("121 survivors"); null where even that
 * does not tie the claim to the sentence.
 */
function labelFor(cited: CitedClaim, subject: string): ReturnType<typeof valueLabel> {
  const label = valueLabel(cited);
  const { quote, quantity } = cited.claim;
  if (!label || sharesWords(quote, subject) || sharesWords(quote, label.text)) return label;
  const counted = quantity?.counted ?? '';
  return quote.includes(counted) && sharesWords(quote, counted)
    ? { ...label, text: `${label.text} ${counted}` }
    : (happeningLabel(quote, label, subject) ?? inOwnWords(cited));
}

const LONGEST_LABEL = 60;

/** A short claim by itself, as a quotation of its document; null where its doubt or a quotation within would be lost. */
function inOwnWords({ claim }: CitedClaim): ReturnType<typeof valueLabel> {
  const quote = claim.quote.replace(/\s+/gu, ' ');
  const isPlain = !claim.hedged && quote.length <= LONGEST_LABEL && !/[“”"]/u.test(quote);
  return isPlain && /\p{N}/u.test(quote) ? { text: `“${quote}”`, derived: [] } : null;
}

/** The claims of a point as their documents were published. */
export function inTime(point: Point, claims: ReadonlyMap<string, CitedClaim>): CitedClaim[] {
  return point.claims
    .flatMap((id) => claims.get(id) ?? [])
    .sort((a, b) => compareDocuments(a.document, b.document) || a.claim.start - b.claim.start);
}
