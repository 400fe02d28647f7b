import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure, hasVerbBefore } from './scene.ts';

/** Words of a share without a verb of its own: "none critically", "many seriously injured". */
const LONGEST = 4;

/** "Six men were hurt, none critically": what is told of a part of those just counted, without "of them". */
export const partOfCounted: BoundaryRule = {
  name: 'partOfCounted',
  at: ['none', 'some', 'many', 'most', 'several', 'few', 'half', 'all'],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    if (wordAt(sentence, i - 1) !== ',') return false;
    if (!hasVerbBefore(scene, i - 1) || !hasFigure(scene, from, i - 1)) return false;
    if (!/^(?:ADV|ADJ|VERB)$/u.test(sentence.tokens[i + 1]?.pos ?? '')) return false;
    for (let at = i + 1; at <= range.last && at <= i + LONGEST; at += 1) {
      if (/^[,.;]$/u.test(wordAt(sentence, at)) || at === range.last) return true;
      const noun = /^(?:NOUN|PROPN)$/u.test(sentence.tokens[at]?.pos ?? '');
      if (noun || groupOf(sentence, at)?.form === 'infinitive') return false;
    }
    return false;
  },
};
