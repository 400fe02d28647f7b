import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import type { TokenRange } from './claim-draft.ts';

/** Words that join a clause to another, and bullets: no part of what it asserts. "if" and "because" are: they change it. */
const JOINERS = new Set(
  'and but or so while whereas although though after as where with especially particularly notably that yet still however moreover meanwhile also then , ; : — – - -- … * • ▪ ● ‣'.split(
    ' ',
  ),
);
const ENDINGS = new Set(
  ', ; : — – - -- . ! ? … and but or in on at of to by with from against into because while whereas although though'.split(
    ' ',
  ),
);

/** Prepositions that may end a clause. Source: Quirk et al. (1985) 9.6, deferred prepositions. */
const STRANDING = new Set('in on at of to by with from against into'.split(' '));

/** The range without joining words and marks before it and without marks behind it; null where nothing is left. */
export function trimRange(sentence: ChunkedSentence, range: TokenRange): TokenRange | null {
  let { first, last } = range;
  while (first <= last && JOINERS.has(wordAt(sentence, first)) && !isNeeded(sentence, first, last))
    first += 1;
  last = trimEnd(sentence, first, last);
  if (isCutParticiple(sentence, last)) last = trimEnd(sentence, first, last - 1);
  return first <= last ? { first, last } : null;
}

function trimEnd(sentence: ChunkedSentence, first: number, last: number): number {
  let end = last;
  while (end >= first && ENDINGS.has(wordAt(sentence, end)) && !isStranded(sentence, end)) end -= 1;
  return end;
}

/** "a plan they never agreed to", "hit it head-on": a preposition with nothing behind it belongs to what stands before. */
function isStranded(sentence: ChunkedSentence, i: number): boolean {
  if (sentence.tokens[i]?.pos === 'PUNCT' || !STRANDING.has(wordAt(sentence, i))) return false;
  return sentence.tokens[i + 1]?.pos === 'PUNCT' && sentence.tokens[i - 1]?.text !== ',';
}

/** ", compared" before "with 4 percent", ", helped" before "by sales of 12": the participle went with what was cut off. */
function isCutParticiple(sentence: ChunkedSentence, i: number): boolean {
  return (
    wordAt(sentence, i - 1) === ',' &&
    sentence.tokens[i]?.pos === 'VERB' &&
    /^(?:with|by|to|from)$/u.test(wordAt(sentence, i + 1))
  );
}

/** "with" opens only a phrase with its own verb; "in" at the end of a cut belongs to what was cut off.
 *  "that" before a verb and "as" before a noun without a clause stand for something. */
function isNeeded(sentence: ChunkedSentence, i: number, last: number): boolean {
  const token = sentence.tokens[i];
  if (token?.lower === 'with' && wordAt(sentence, i - 1) === 'compared') return false;
  if (token && PREPOSITIONS.has(token.lower)) return !opensClause(sentence, i, last);
  if (token?.lower !== 'that') return false;
  // "That, too, has been said": a comma behind it.
  const next = sentence.tokens[i + 1];
  return token.pos === 'DET' || next?.text === ',' || next?.pos === 'AUX' || next?.pos === 'VERB';
}

/** Words that open a clause, or a phrase that the assertion stands under: "after the vote, 12 schools closed". */
const PREPOSITIONS = new Set(['after', 'as', 'with']);

/**
 * Whether a verb of its own stands behind such a word: before any comma, and with no other noun phrase begun between ("after the
 * snowfall on the ridge 19 hikers are missing").
 */
function opensClause(sentence: ChunkedSentence, opener: number, last: number): boolean {
  const word = wordAt(sentence, opener);
  for (let i = opener + 1; i <= last; i += 1) {
    if (wordAt(sentence, i) === ',') return false;
    const group = groupOf(sentence, i);
    if (group && (word === 'with' || group.form === 'finite')) return true;
    const before = phraseOf(sentence, i - 1);
    const here = phraseOf(sentence, i);
    if (before && here && before !== here) return false;
  }
  return false;
}
