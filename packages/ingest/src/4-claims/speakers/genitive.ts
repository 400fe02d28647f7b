import { type ChunkedSentence, wordAt } from '../chunks/chunked-sentence.ts';

const GENITIVES: ReadonlySet<string> = new Set(["'", '’', "'s", '’s']);

/** Whether a token is the ending of a genitive: "Norrin's", "the traders'". */
export const isGenitive = (sentence: ChunkedSentence, i: number): boolean =>
  GENITIVES.has(wordAt(sentence, i));
