import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { findClauseVerb } from '../chunks/find-clause-verb.ts';
import { SPEECH_EVENTS } from './data/speech-events.ts';
import { endOfContent } from './end-of-content.ts';
import { isTime } from './source-tokens.ts';

const PHRASE_ENDS = new Set([
  'as',
  'when',
  'while',
  'after',
  'before',
  'since',
  'until',
  'because',
  'if',
  'unless',
  'whenever',
  'though',
  'although',
  'where',
]);

/**
 * Last token of a content that is a noun phrase ("criticised the plan on Monday"): like a strict content, but it also ends
 * before a subordinate clause, before "on Monday" and before a verb that the speaker goes on with.
 */
export function endOfNounContent(
  sentence: ChunkedSentence,
  start: number,
  cue: VerbGroup | null = null,
): number {
  const last = endOfContent(sentence, start, { strict: true, cue: cue?.form === 'gerund' ? cue : null });
  for (let i = start + 1; i <= last; i += 1) {
    if (sentence.inQuote[i]) continue;
    const token = sentence.tokens[i];
    const word = token?.lower ?? '';
    if (
      PHRASE_ENDS.has(word) &&
      (groupOf(sentence, i + 1) !== null ||
        findClauseVerb(sentence, i + 1) !== null ||
        word === 'since' ||
        word === 'after' ||
        word === 'before')
    )
      return i - 1;
    const phrase = phraseOf(sentence, token?.pos === 'ADP' ? i + 1 : i);
    if (
      phrase &&
      phrase.first >= i &&
      isTime(sentence, phrase.first, phrase.last) &&
      !/^(?:of|from)$/u.test(word)
    )
      return i - 1;
    const behind = sentence.tokens[i + 1]?.pos === 'ADV' && groupOf(sentence, i + 1) === null ? i + 2 : i + 1;
    if (token?.pos === 'CCONJ' && groupOf(sentence, behind)?.form === 'finite') return i - 1;
    // "… as a friend and he left": a new clause with a pronoun.
    const opensClause = /^(?:i|he|she|it|we|they)$/u.test(wordAt(sentence, i + 1));
    if (token?.pos === 'CCONJ' && opensClause && findClauseVerb(sentence, i + 1)) return i - 1;
    if (/^(?:during|because|despite|amid|via)$/u.test(word)) return i - 1;
    if (
      /^(?:in|at|on|during|through)$/u.test(word) &&
      phrase &&
      SPEECH_EVENTS.has(sentence.tokens[phrase.last]?.lemma ?? '')
    )
      return i - 1;
    if (word === 'by' && groupOf(sentence, i + 1)?.form === 'gerund') return i - 1;
  }
  return last;
}
