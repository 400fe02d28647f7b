import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasVerbBefore, mainVerb, opensClause } from './scene.ts';

/** Tokens that may stand between the mark and the clause: "— beyond that, they bring …". */
const LONGEST_OPENING = 8;

/** "She has no time for it: no vaccine was spoiled": a colon or a dash with a whole clause on both sides. A second dash ends an insert. */
export const clauseBehindColon: BoundaryRule = {
  name: 'clauseBehindColon',
  at: [':', '—', '–'],
  begins(scene, i) {
    const { sentence, range } = scene;
    const mark = wordAt(sentence, i);
    // Before a colon a label is enough ("Correction: the toll is 9"), but a headline's label belongs to it.
    const isHeadline = sentence.kind === 'title' || sentence.kind === 'heading';
    if ((mark !== ':' || isHeadline) && !hasVerbBefore(scene, i)) return false;
    if (mark !== ':')
      for (let k = range.first; k <= range.last; k += 1)
        if (k !== i && wordAt(sentence, k) === mark) return false;
    if (opensClause(sentence, i + 1, range.last)) return true;
    for (let k = i + 2; k < Math.min(range.last, i + LONGEST_OPENING); k += 1)
      if (wordAt(sentence, k) === ',')
        return opensClause(sentence, k + 1, range.last) && mainVerb(sentence, k + 1, range.last) !== null;
    return false;
  },
};
