import { groupOf } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure, mainVerb } from './scene.ts';

/** Tokens from which on the left side of a coordination is worth a claim of its own beside a figure on the right. */
const LONG = 8;

/** Modals of doubt: with one on one side only, the sides are not equally sure. */
const DOUBTING = /^(?:may|might|could)$/u;

/** "… and sent its only call 38 minutes later": the verb shares the subject, but a figure or a doubt of its own makes a claim. */
export const sharedSubject: BoundaryRule = {
  name: 'sharedSubject',
  at: ['and', 'but'],
  begins(scene, i) {
    const { sentence, range, from } = scene;
    let at = i + 1;
    while (sentence.tokens[at]?.pos === 'ADV') at += 1;
    const group = groupOf(sentence, at);
    const left = mainVerb(sentence, from, i - 1);
    if (group?.form !== 'finite' || !left) return false;
    const figures = hasFigure(scene, i, range.last) && (hasFigure(scene, from, i - 1) || i - from > LONG);
    return figures || DOUBTING.test(group.modal ?? '') !== DOUBTING.test(left.modal ?? '');
  },
};
