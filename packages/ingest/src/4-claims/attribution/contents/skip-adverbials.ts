import { type ChunkedSentence, phraseOf } from '../../chunks/chunked-sentence.ts';
import { isTime } from '../source-tokens.ts';

/** The days, and what tells of a time without a noun. */
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today later earlier'.split(' '),
);
/** Prepositions that put a place, a time or a hearer behind a verb of speech. */
const ATTACHING = new Set(['on', 'in', 'at', 'during', 'to', 'from', 'after']);

/** Skips the hearer of "told", adverbs, and "on Monday" or "in a statement" behind the verb. */
export function skipAdverbials(sentence: ChunkedSentence, from: number, hearer: boolean): number {
  let at = from;
  let heard = !hearer;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = sentence.tokens[at];
    const phrase = phraseOf(sentence, at);
    if (heard && phrase && phrase.first === at && isTime(sentence, phrase.first, phrase.last))
      at = phrase.last + 1;
    else if (!heard && phrase) {
      at = phrase.last + 1;
      heard = true;
    } else if (
      token?.pos === 'ADV' &&
      phraseOf(sentence, at) === null &&
      !/^(?:how|why|when|where)$/u.test(token.lower)
    )
      at += 1;
    else if (token && DAYS.has(token.lower)) at += 1;
    else if (token?.pos === 'ADP' && ATTACHING.has(token.lower) && phraseOf(sentence, at + 1)) {
      at = (phraseOf(sentence, at + 1)?.last ?? at) + 1;
    } else break;
  }
  return at;
}
