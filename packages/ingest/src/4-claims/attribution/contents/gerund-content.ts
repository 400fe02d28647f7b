import { type ChunkedSentence, groupOf, type VerbGroup } from '../../chunks/chunked-sentence.ts';
import { endOfNounContent } from '../end-of-noun-content.ts';
import type { Content } from './content.ts';

export function gerundContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  const next = groupOf(sentence, group.last + 1);
  if (next?.form !== 'gerund') return null;
  return {
    frame: 'gerund',
    first: next.first,
    last: endOfNounContent(sentence, next.first),
    cueLast: group.last,
  };
}
