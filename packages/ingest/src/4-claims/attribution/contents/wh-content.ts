import { type ChunkedSentence, type VerbGroup, wordAt } from '../../chunks/chunked-sentence.ts';
import { endOfContent } from '../end-of-content.ts';
import type { Content } from './content.ts';
import { skipAdverbials } from './skip-adverbials.ts';

const WH = new Set(['how', 'why', 'what', 'whether', 'where', 'who', 'when', 'if', 'which']);

export function whContent(sentence: ChunkedSentence, group: VerbGroup, hearer: boolean): Content | null {
  const direct = WH.has(wordAt(sentence, group.last + 1));
  const at = direct ? group.last + 1 : skipAdverbials(sentence, group.last + 1, hearer);
  if (!WH.has(wordAt(sentence, at))) return null;
  return {
    frame: 'wh',
    first: at,
    last: endOfContent(sentence, at + 1, { cue: group }),
    cueLast: group.last,
  };
}
