import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { findComplements } from './data/attribution-lexicon.ts';

const STOPS = new Set(['.', '!', '?', '…', '..', '...']);
const CONTRAST = new Set([
  'but',
  'though',
  'although',
  'while',
  'whereas',
  'even',
  'despite',
  'yet',
  'so',
  'nor',
]);

/** Last token of the sentence that is no closing stop; quotation marks stay with the content. */
export function lastToken(sentence: ChunkedSentence): number {
  let last = sentence.tokens.length - 1;
  while (last > 0 && STOPS.has(wordAt(sentence, last))) last -= 1;
  return last;
}

/** ", and said …", ", adding that …": the speaker goes on with another cue of their own. */
function opensNextCue(sentence: ChunkedSentence, comma: number): boolean {
  const next = wordAt(sentence, comma + 1);
  const group = groupOf(
    sentence,
    next === 'and' || next === 'but' || next === 'then' ? comma + 2 : comma + 1,
  );
  if (!group) return false;
  if (group.form === 'gerund') return true;
  return (
    next !== '' &&
    group.form === 'finite' &&
    findComplements(group.lemma) !== null &&
    (next === 'and' || next === 'but')
  );
}

/** Whether the content stops before the comma at `i`. */
function isCut(sentence: ChunkedSentence, i: number): boolean {
  const next = wordAt(sentence, i + 1);
  if (CONTRAST.has(next)) return !(next === 'so' || next === 'even') || groupOf(sentence, i + 2) === null;
  if (next === 'which' || next === 'according' || next === 'citing') return true;
  return opensNextCue(sentence, i);
}

/**
 * Last token of an indirect content that begins at `start`: the end of the sentence, unless one of a few cuts comes after
 * the content's first finite verb. `strict` contents (noun phrases, infinitives) also end at any comma.
 */
export function endOfContent(sentence: ChunkedSentence, start: number, strict: boolean): number {
  const last = lastToken(sentence);
  let sawVerb = strict;
  let depth = 0;
  for (let i = start; i <= last; i += 1) {
    const word = wordAt(sentence, i);
    if (word === '(' || word === '[') depth += 1;
    if (word === ')' || word === ']') depth -= 1;
    if (depth < 0) return i - 1;
    if (groupOf(sentence, i)?.form === 'finite') sawVerb = true;
    if (depth > 0 || sentence.inQuote[i] || !sawVerb) continue;
    if (word === ';') return i - 1;
    if (word === ',' && (isCut(sentence, i) || (strict && endsPhrase(sentence, i)))) return i - 1;
    if (word === '—' && strict) return i - 1;
  }
  return last;
}

/** For contents that are a phrase: a comma ends it unless a list goes on ("A, B and C"). */
function endsPhrase(sentence: ChunkedSentence, comma: number): boolean {
  const next = phraseOf(sentence, comma + 1);
  if (!next) return true;
  const behind = wordAt(sentence, next.last + 1);
  return !(behind === ',' || behind === 'and' || behind === 'or') && wordAt(sentence, comma + 1) !== 'and';
}
