import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { mainVerb, opensClause } from './scene.ts';

/** "…, and eleven officers had been hurt", "… and that a light would have shown": a clause with its own subject. */
export const coordinatedClause: BoundaryRule = {
  name: 'coordinatedClause',
  at: ['and', 'but', 'while', 'whereas', 'though', 'although', 'yet', 'because'],
  begins(scene, i) {
    const { sentence, range } = scene;
    // "…, none of them badly, and two ships sank": the clause before may stand further back.
    if (mainVerb(sentence, range.first, i - 1) === null) return false;
    const at = wordAt(sentence, i + 1) === 'that' ? i + 2 : i + 1;
    if (opensClause(sentence, at, range.last)) return true;
    if (sentence.tokens[at]?.pos !== 'ADP' || wordAt(sentence, i - 1) !== ',') return false;
    // "…, and with the long pause since the war, these troops may …": the clause stands behind an adverbial.
    for (let k = at; k <= range.last && k < at + 20; k += 1) {
      if (wordAt(sentence, k) === ',') return opensClause(sentence, k + 1, range.last);
    }
    return false;
  },
};
