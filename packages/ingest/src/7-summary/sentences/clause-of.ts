import type { Claim } from '@attribune/schema/claim';
import { readTokens } from '../../language/read-tokens.ts';
import type { Token } from '../../language/token.ts';

/** Finite forms that no participle shares. */
const FINITE_AUXILIARIES = new Set(
  'is are was were has have had will would can could may might must should does did do isn’t aren’t wasn’t weren’t'.split(
    ' ',
  ),
);
/** A clause cannot begin with these: they need what stands before them. */
const NO_BEGINNING = new Set(
  'which who whom whose that than and or but nor so it its they them their he she his her him this these those there we i our my you such both to of by as'.split(
    ' ',
  ),
);
const AMBIGUOUS_FOLLOWERS = new Set(['ADP', 'PART', 'PUNCT']);
const LONGEST = 240;

/** A claim's words as a clause that can stand in a sentence of ours, or null where they are no clause or point elsewhere. */
export function findClause(claim: Claim, text: string): string | null {
  const quote = claim.quote
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:]$/u, '');
  if (quote.length > LONGEST || /[“”"]/u.test(quote) || /[.!?]\s+\p{Lu}/u.test(quote)) return null;
  const tokens = readTokens(text, [claim.start, claim.end]);
  const first = tokens[0];
  if (!first || NO_BEGINNING.has(first.lower)) return null;
  const verb = tokens.findIndex((token, index) => isFiniteVerb(tokens, index) && token !== first);
  if (
    verb <= 0 ||
    !tokens.slice(0, verb).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM')
  ) {
    return null;
  }
  return quote;
}

function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (FINITE_AUXILIARIES.has(token.lower)) return true;
  if (token.pos !== 'VERB') return false;
  const before = tokens[index - 1];
  if (!before || before.lower === 'to' || before.pos === 'ADP' || before.pos === 'DET') return false;
  if (token.lower.endsWith('ing') || token.lower === token.lemma) return false;
  const next = tokens[index + 1];
  return !next || !AMBIGUOUS_FOLLOWERS.has(next.pos);
}

/** The clause as the beginning of a sentence. */
export function asBeginning(clause: string): string {
  return clause.slice(0, 1).toUpperCase() + clause.slice(1);
}

/** The clause as it stands within a sentence: a first word that was capitalised only as such begins small. */
export function asContinuation(clause: string, claim: Claim, text: string): string {
  const [first] = readTokens(text, [claim.start, claim.end]);
  if (!first || first.pos === 'PROPN' || /^(?:I|\p{Lu}{2,}.*)$/u.test(first.text)) return clause;
  if (first.pos === 'ADJ' && !COMMON_START.test(first.text)) return clause;
  return clause.slice(0, 1).toLowerCase() + clause.slice(1);
}

const COMMON_START = /^(?:many|most|some|several|more|fewer|such|other|new|high|more)\b/iu;
