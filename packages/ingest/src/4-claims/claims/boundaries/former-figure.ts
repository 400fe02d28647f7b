import { phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure, hasVerbBefore } from './scene.ts';

const YEAR = /^(?:1[89]|20|21)\d{2}$/u;

/** "rose to 54 percent from 49 percent in 2027": a former value with a year of its own is a figure of another time. */
export const formerFigure: BoundaryRule = {
  name: 'formerFigure',
  behind: ['from'],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    if (!hasVerbBefore(scene, i) || !hasFigure(scene, from, i - 1)) return false;
    const phrase = phraseOf(sentence, i);
    if (phrase?.first !== i || !hasFigure(scene, phrase.first, phrase.last)) return false;
    const at = phrase.last + 1;
    return at < range.last + 1 && wordAt(sentence, at) === 'in' && YEAR.test(wordAt(sentence, at + 1));
  },
};
