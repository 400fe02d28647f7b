import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure } from './scene.ts';

/** "… killing 14 people and burying 27 homes": of two joined -ing phrases, the second has a figure of its own. */
export const joinedGerund: BoundaryRule = (scene, i) => {
  const { sentence, range, from } = scene;
  if (!/^(?:and|,)$/u.test(wordAt(sentence, i)) || groupOf(sentence, i + 1)?.form !== 'gerund') return false;
  if (!hasFigure(scene, i + 1, range.last)) return false;
  for (let at = from; at < i; at += 1) if (groupOf(sentence, at)?.form === 'gerund') return true;
  return false;
};
