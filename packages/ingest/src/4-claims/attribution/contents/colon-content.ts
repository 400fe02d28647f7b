import { type ChunkedSentence, groupOf, type VerbGroup, wordAt } from '../../chunks/chunked-sentence.ts';
import { lastToken } from '../end-of-content.ts';
import type { Content } from './content.ts';

export function colonContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const last = lastToken(sentence);
  for (let i = group.last + 1; i < group.last + 14 && i < last; i += 1) {
    if (wordAt(sentence, i) === ':') return { frame: 'colon', first: i + 1, last, cueLast: group.last };
    if (groupOf(sentence, i)?.form === 'finite') return null;
  }
  return null;
}
