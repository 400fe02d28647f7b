import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure, hasVerbBefore } from './scene.ts';

const PART = /^(?:most|many|some|all|none|several|few|both|each|half|neither)$/u;

/** ", most of them in blue", ", some of whom had walked for days": what is told of a part of those named before. */
export const partOfThem: BoundaryRule = {
  name: 'partOfThem',
  behind: [','],
  begins(scene, i) {
    const { sentence, range } = scene;
    if (!hasVerbBefore(scene, i - 1)) return false;
    // ", of which five million are due this month"
    if (wordAt(sentence, i) === 'of' && /^(?:which|whom)$/u.test(wordAt(sentence, i + 1)))
      return hasFigure(scene, i, range.last);
    // ", two of them in intensive care"; ", two of them seriously" only says how.
    const counted = hasFigure(scene, i, i) && wordAt(sentence, i + 2) === 'them';
    if (counted && sentence.tokens[i + 3]?.pos === 'ADV') return false;
    if ((!counted && !PART.test(wordAt(sentence, i))) || wordAt(sentence, i + 1) !== 'of') return false;
    if (!/^(?:them|whom|which|these|those)$/u.test(wordAt(sentence, i + 2)) || i + 3 > range.last)
      return false;
    // ", many of them children, died": an insert before the verb goes with its subject.
    for (let at = i + 3; at <= range.last; at += 1)
      if (wordAt(sentence, at) === ',' && groupOf(sentence, at + 1)?.form === 'finite') return false;
    return true;
  },
};
