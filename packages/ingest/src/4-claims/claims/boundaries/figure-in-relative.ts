import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure } from './scene.ts';

/** "…, whose nine cameras found 62,000", "…, which employs 300 people": a closing aside that has a figure of its own. */
export const figureInRelative: BoundaryRule = {
  name: 'figureInRelative',
  at: ['whose', 'which', 'who'],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    if (wordAt(sentence, i - 1) !== ',') return false;
    if (!hasFigure(scene, i, range.last)) return false;
    // An aside that closes before the clause's own verb stands between subject and verb.
    for (let at = i + 1; at < range.last; at += 1)
      if (wordAt(sentence, at) === ',' && groupOf(sentence, at + 1)?.form === 'finite') return false;
    return i - from > 4;
  },
};
