import { type ChunkedSentence, phraseOf } from '../../chunks/chunked-sentence.ts';

/** Last token of a noun phrase with its of- and in-phrases; "as" goes on with the verb ("cast himself as a friend") and never attaches. */
export function endOfPhrase(sentence: ChunkedSentence, first: number): number {
  let last = phraseOf(sentence, first)?.last ?? first;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = sentence.tokens[last + 1];
    const behind = phraseOf(sentence, last + 2);
    if (!next || !behind || next.lower === 'as' || (next.pos !== 'ADP' && next.pos !== 'CCONJ')) break;
    last = behind.last;
  }
  return last;
}
