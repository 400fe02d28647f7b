import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { TIME_WORDS } from './data/time-words.ts';

/** Where a source stands: token indices, inclusive. `head` is the phrase that names it, without what is attached. */
export type SourceTokens = {
  readonly first: number;
  readonly last: number;
  readonly headFirst: number;
  readonly headLast: number;
};

const isYear = (text: string): boolean => text.length === 4 && /^(?:19|20)\d\d$/u.test(text);

/** A bare day or "last week" between subject and verb is no subject. */
export function isTime(sentence: ChunkedSentence, first: number, last: number): boolean {
  let named = false;
  for (let i = first; i <= last; i += 1) {
    const token = sentence.tokens[i];
    if (token && (TIME_WORDS.has(token.lower) || isYear(token.text)))
      named ||= token.pos !== 'DET' && token.pos !== 'PRON';
    else if (token && token.pos !== 'NUM' && token.pos !== 'DET') return false;
  }
  return named;
}
