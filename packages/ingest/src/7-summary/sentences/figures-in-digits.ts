import type { Derived } from '@attribune/schema/story';
import { readFigures } from '../../matching/read-figures.ts';
import type { CitedClaim } from '../cited-claim.ts';

/** "One of the men" counts nobody. */
const LEAST = 2;

/**
 * The clause of a claim with the claim's own figure in digits, as house style for figures, and what is declared for it. Other
 * numbers stay as their text has them; so does a figure that the clause holds twice, or whose words are more than a number.
 */
export function figuresInDigits(
  clause: string,
  { claim, document }: CitedClaim,
): { readonly clause: string; readonly derived: Derived[] } {
  const { low, high, span } = claim.quantity ?? { low: null, high: null, span: null };
  if (low === null || low !== high || low < LEAST || !Number.isInteger(low) || !span)
    return { clause, derived: [] };
  const [figure, ...others] = readFigures(document.text.slice(...span).replace(/\s+/gu, ' '));
  const isPlain = others.length === 0 && figure?.form === 'words' && figure.value === low;
  if (!figure || !isPlain) return { clause, derived: [] };
  const at = findOnlyWord(clause, figure.words);
  if (at === null) return { clause, derived: [] };
  const text = low.toLocaleString('en-US');
  return {
    clause: clause.slice(0, at) + text + clause.slice(at + figure.words.length),
    derived: [{ text, rule: 'a number in words, in digits', claims: [claim.id] }],
  };
}

/** Where words stand in a text, in whatever case: a clause has lost the capital of its place. Null where they stand there never or twice. */
function findOnlyWord(text: string, words: string): number | null {
  const lower = text.toLowerCase();
  const sought = words.toLowerCase();
  const at = lower.indexOf(sought);
  if (at < 0 || lower.length !== text.length || lower.includes(sought, at + 1)) return null;
  const isWhole =
    !/[\p{L}\p{N}-]$/u.test(lower.slice(0, at)) && !/^[\p{L}\p{N}-]/u.test(lower.slice(at + sought.length));
  return isWhole ? at : null;
}
