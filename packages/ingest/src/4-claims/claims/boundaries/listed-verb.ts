import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure, hasVerbBefore } from './scene.ts';

/** Tokens in which the last member of the list must begin. */
const LONGEST_MEMBER = 12;

/** "killed 4 people, injured 19 and left 6 missing": a verb in a list of verbs, each with a figure of its own. */
export const listedVerb: BoundaryRule = {
  name: 'listedVerb',
  at: [','],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    if (groupOf(sentence, i + 1)?.form !== 'finite') return false;
    if (!hasVerbBefore(scene, i) || !hasFigure(scene, from, i - 1)) return false;
    for (let k = i + 2; k < range.last && k < i + LONGEST_MEMBER; k += 1) {
      if (!/^(?:and|or)$/u.test(wordAt(sentence, k))) continue;
      return groupOf(sentence, k + 1)?.form === 'finite' && hasFigure(scene, i + 1, k);
    }
    return false;
  },
};
