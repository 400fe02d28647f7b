import { type ChunkedSentence, phraseOf, type VerbGroup, wordAt } from '../../chunks/chunked-sentence.ts';
import { endOfNounContent } from '../end-of-noun-content.ts';
import type { Content } from './content.ts';
import { endOfPhrase } from './end-of-phrase.ts';

export function asContent(sentence: ChunkedSentence, group: VerbGroup): Content | null {
  // "what analysts described as a tactic": the noun stands before.
  if (wordAt(sentence, group.last + 1) === 'as' && phraseOf(sentence, group.last + 2))
    return {
      frame: 'as',
      first: group.last + 2,
      last: endOfNounContent(sentence, group.last + 2),
      cueLast: group.last + 1,
    };
  const phrase = phraseOf(sentence, group.last + 1);
  if (!phrase) return null;
  const as = endOfPhrase(sentence, group.last + 1) + 1;
  if (wordAt(sentence, as) !== 'as') return null;
  return {
    frame: 'as',
    first: phrase.first,
    last: endOfNounContent(sentence, as + 1),
    cueLast: group.last,
  };
}
