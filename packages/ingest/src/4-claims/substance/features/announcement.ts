import { wordAt } from '../../chunks/chunked-sentence.ts';
import { TEXT_NOUNS } from '../data/addressing-words.ts';
import type { Feature } from '../feature.ts';

/** "In this article we …", "This guide explains …": the text speaks of itself. */
export const announcement: Feature = ({ sentence, range }) => {
  for (let i = range.first; i < range.first + 3; i += 1)
    if (/^(?:this|our)$/u.test(wordAt(sentence, i)) && TEXT_NOUNS.has(wordAt(sentence, i + 1)))
      return { points: -3, reason: 'the text speaks of itself' };
  return null;
};
