import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule, Scene } from './scene.ts';
import { hasFigure } from './scene.ts';

/** Words of degree that open one side of a comparison. */
const DEGREE =
  /^(?:more|less|fewer|far|well|much|above|below|over|under|half|twice|double|nearly|almost|about)$/u;

/** Whether a verb of being stands between the start of the assertion and token `i`. */
function tellsHowItStands({ sentence, from }: Scene, i: number): boolean {
  for (let at = from; at < i; at += 1)
    if (/^(?:be|remain|seem|appear)$/u.test(groupOf(sentence, at)?.lemma ?? '')) return true;
  return false;
}

/** "It is well above the 40 of the police and less than half of what the unions claim, 150": two comparisons with their own figures. */
export const comparedFigure: BoundaryRule = {
  name: 'comparedFigure',
  at: ['and', 'but'],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    if (!DEGREE.test(wordAt(sentence, i + 1))) return false;
    return hasFigure(scene, from, i - 1) && hasFigure(scene, i + 1, range.last) && tellsHowItStands(scene, i);
  },
};
