import { type ChunkedSentence, phraseOf } from '../../chunks/chunked-sentence.ts';

/** Last token of a noun phrase with its of- and in-phrases. */
export function endOfPhrase(sentence: ChunkedSentence, first: number): number {
  let last = phraseOf(sentence, first)?.last ?? first;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = sentence.tokens[last + 1];
    const behind = phraseOf(sentence, last + 2);
    if (!next || !behind || (next.pos !== 'ADP' && next.pos !== 'CCONJ')) break;
    last = behind.last;
  }
  return last;
}
