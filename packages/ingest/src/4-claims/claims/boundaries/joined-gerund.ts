import { groupOf } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure } from './scene.ts';

/** "… killing 14 people and burying 27 homes": of two joined -ing phrases, the second has a figure of its own. */
export const joinedGerund: BoundaryRule = {
  name: 'joinedGerund',
  at: ['and', ','],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    if (groupOf(sentence, i + 1)?.form !== 'gerund') return false;
    if (!hasFigure(scene, i + 1, range.last)) return false;
    for (let at = from; at < i; at += 1) if (groupOf(sentence, at)?.form === 'gerund') return true;
    return false;
  },
};
