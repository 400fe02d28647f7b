import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { isTime, type SourceTokens } from './source-tokens.ts';

/** The source that stands right of a cue ("said Commander Vale of the coast guard, who …", "according to the agency"); null for none. It ends at token `end` at the latest. */
export function findSourceAfter(
  sentence: ChunkedSentence,
  from: number,
  end: number = sentence.tokens.length,
): SourceTokens | null {
  const phrase = phraseOf(sentence, from);
  if (!phrase || phrase.first < from - 1) return null;
  let last = phrase.last;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = sentence.tokens[last + 1];
    const behind = phraseOf(sentence, last + 2);
    if (behind && behind.last > end) break;
    if (next?.pos === 'ADP' && behind && !isTime(sentence, behind.first, behind.last)) last = behind.last;
    else if (next?.pos === 'CCONJ' && behind && groupOf(sentence, behind.last + 1) === null)
      last = behind.last;
    else if (describedTo(sentence, last) > last) last = describedTo(sentence, last);
    else break;
  }
  const first = phrase.first;
  return {
    first,
    last: Math.max(last, apposition(sentence, last)),
    headFirst: phrase.first,
    headLast: phrase.last,
  };
}

/** What tells unnamed speakers apart. Source: the wordings of anonymity in the AP stylebook's entry "anonymous sources". */
const DESCRIBED =
  /^(?:familiar|close|briefed|informed|involved|acquainted|privy|cited|quoted|interviewed|contacted|based)$/u;

/** End of "familiar with the matter" and "briefed on the plan" behind token `last`; `last` where none stands. */
function describedTo(sentence: ChunkedSentence, last: number): number {
  if (
    !DESCRIBED.test(wordAt(sentence, last + 1)) ||
    !/^(?:ADP|PART)$/u.test(sentence.tokens[last + 2]?.pos ?? '')
  )
    return last;
  return phraseOf(sentence, last + 3)?.last ?? last;
}

/** End of ", the chief prosecutor" behind a name, up to the next comma or the end of the sentence; `last` where none stands. */
function apposition(sentence: ChunkedSentence, last: number): number {
  if (wordAt(sentence, last + 1) !== ',') return last;
  const phrase = phraseOf(sentence, last + 2);
  if (!phrase) return last;
  let end = phrase.last;
  while (/^(?:ADP|CCONJ)$/u.test(sentence.tokens[end + 1]?.pos ?? '') && phraseOf(sentence, end + 2))
    end = phraseOf(sentence, end + 2)?.last ?? end + 1;
  const next = sentence.tokens[end + 1];
  return !next || next.pos === 'PUNCT' ? end : last;
}

/** "by X" behind a passive; null where no agent is named. */
export function findAgent(sentence: ChunkedSentence, group: VerbGroup): SourceTokens | null {
  for (let i = group.last + 1; i < group.last + 12; i += 1) {
    if (wordAt(sentence, i) === 'by') return findSourceAfter(sentence, i + 1);
    const isMark = sentence.tokens[i]?.pos === 'PUNCT' && !/^["“”‘’']$/u.test(wordAt(sentence, i));
    if (groupOf(sentence, i)?.form === 'finite' || isMark) return null;
  }
  return null;
}
