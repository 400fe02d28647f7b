import type { Token } from '../../language/token.ts';
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

/** Words that end it whatever stands behind them. */
const ALWAYS_ENDS = new Set(['during', 'because', 'despite', 'amid', 'via']);
const OCCASIONS = new Set(['in', 'at', 'on', 'during', 'through']);
const PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they']);

/** "as", "because", "after" before a clause, "in" before an occasion of speech, "by" before a gerund. */
function endsBeforeWord(sentence: ChunkedSentence, i: number, word: string): boolean {
  if (ALWAYS_ENDS.has(word)) return true;
  if (PHRASE_ENDS.has(word))
    return (
      word === 'since' ||
      word === 'after' ||
      word === 'before' ||
      groupOf(sentence, i + 1) !== null ||
      findClauseVerb(sentence, i + 1) !== null
    );
  if (word === 'by') return groupOf(sentence, i + 1)?.form === 'gerund';
  if (!OCCASIONS.has(word)) return false;
  const phrase = phraseOf(sentence, sentence.tokens[i]?.pos === 'ADP' ? i + 1 : i);
  return phrase !== null && SPEECH_EVENTS.has(sentence.tokens[phrase.last]?.lemma ?? '');
}

/** "on Monday", "last year". */
function endsBeforeTime(sentence: ChunkedSentence, i: number, { pos, lower }: Token): boolean {
  const phrase = phraseOf(sentence, pos === 'ADP' ? i + 1 : i);
  if (!phrase || phrase.first < i || lower === 'of' || lower === 'from') return false;
  return isTime(sentence, phrase.first, phrase.last);
}

/** "… and left", "… as a friend and he left": a verb that the speaker goes on with, or a new clause with a pronoun. */
function endsBeforeJoin(sentence: ChunkedSentence, i: number): boolean {
  const behind = sentence.tokens[i + 1]?.pos === 'ADV' && groupOf(sentence, i + 1) === null ? i + 2 : i + 1;
  if (groupOf(sentence, behind)?.form === 'finite') return true;
  return PRONOUNS.has(wordAt(sentence, i + 1)) && findClauseVerb(sentence, i + 1) !== null;
}

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
    const token = sentence.tokens[i];
    if (!token || sentence.inQuote[i]) continue;
    const ends =
      endsBeforeWord(sentence, i, token.lower) ||
      endsBeforeTime(sentence, i, token) ||
      (token.pos === 'CCONJ' && endsBeforeJoin(sentence, i));
    if (ends) return i - 1;
  }
  return last;
}
