import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure } from './scene.ts';

/** Words of degree that open one side of a comparison. */
const DEGREE =
  /^(?:more|less|fewer|far|well|much|above|below|over|under|half|twice|double|nearly|almost|about)$/u;

/** Words before which such a part may begin. */
const JOINTS = new Set(['and', 'but']);

/** "It is well above the 40 of the police and less than half of what the unions claim, 150": two comparisons with their own figures. */
export const comparedFigure: BoundaryRule = (scene, i) => {
  const { sentence, range, from } = scene;
  if (!JOINTS.has(wordAt(sentence, i)) || !DEGREE.test(wordAt(sentence, i + 1))) return false;
  const isBe = Array.from({ length: i - from }, (_, k) => groupOf(sentence, from + k)).some(
    (group) => group !== null && /^(?:be|remain|seem|appear)$/u.test(group.lemma),
  );
  return isBe && hasFigure(scene, from, i - 1) && hasFigure(scene, i + 1, range.last);
};
