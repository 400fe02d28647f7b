import type { ChunkedSentence } from '../../chunks/chunked-sentence.ts';
import { groupOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { mainVerb, opensClause } from './scene.ts';

const OPENERS = new Set(['as', 'while', 'although', 'though', 'whereas', 'where', 'with', 'after', 'and']);

/** Whether the stretch holds any verb group: "with the minister urging his allies" has no finite one. */
function hasVerb(sentence: ChunkedSentence, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (groupOf(sentence, i)) return true;
  return false;
}

/** "While X said A, B holds": behind an opening clause, the main clause begins at the comma. */
export const mainAfterOpening: BoundaryRule = {
  name: 'mainAfterOpening',
  behind: [','],
  begins({ sentence, range, from }, i) {
    let opener = from;
    while (/^(?:that|,|and|but)$/u.test(wordAt(sentence, opener)) && opener < i) opener += 1;
    const word = wordAt(sentence, opener);
    if (!OPENERS.has(word)) return false;
    const verb =
      word === 'with' ? hasVerb(sentence, opener, i - 1) : mainVerb(sentence, opener, i - 1) !== null;
    return verb && opensClause(sentence, i, range.last);
  },
};
