import { phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure } from './scene.ts';

/** "71 percent were in favour on a turnout of 62 percent", "…, with a peak of 22,500": a second question, named by its noun. */
export const figureBehindNoun: BoundaryRule = {
  name: 'figureBehindNoun',
  at: ['on', 'with', 'at', 'for', 'after'],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    if (!/^an?$/u.test(wordAt(sentence, i + 1))) return false;
    const noun = phraseOf(sentence, i + 1);
    if (!noun || wordAt(sentence, noun.last + 1) !== 'of' || hasFigure(scene, noun.first, noun.last))
      return false;
    const amount = phraseOf(sentence, noun.last + 2);
    return (
      amount !== null &&
      amount.last <= range.last &&
      hasFigure(scene, amount.first, amount.last) &&
      hasFigure(scene, from, i - 1)
    );
  },
};
