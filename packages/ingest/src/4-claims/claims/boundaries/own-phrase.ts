import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure, hasVerbBefore } from './scene.ts';

const DOUBT = /^(?:likely|possibly|probably|apparently|perhaps|reportedly|allegedly)$/u;
const FOCUS = /^(?:especially|particularly|notably|thus|even|mostly)$/u;

/** ", 121 of whom were rescued", ", with many believed to be …", ", likely aiding …", ", bringing the toll to 58": a phrase with a figure, a doubt or an actor of its own. */
export const ownPhrase: BoundaryRule = {
  name: 'ownPhrase',
  at: ['with'],
  behind: [','],
  begins(scene, i) {
    const { sentence, range } = scene;
    // "… sank on Monday with 214 people aboard"
    const counted = phraseOf(sentence, i + 1);
    if (
      wordAt(sentence, i) === 'with' &&
      counted &&
      hasVerbBefore(scene, i) &&
      hasFigure(scene, counted.first, counted.last)
    )
      return true;
    if (wordAt(sentence, i - 1) !== ',') return false;
    // "Many, reportedly underfed, have seen no combat": the doubt covers the insert alone.
    if (
      DOUBT.test(wordAt(sentence, scene.from)) &&
      scene.from > scene.range.first &&
      groupOf(sentence, i)?.form === 'finite'
    )
      return true;
    if (
      DOUBT.test(wordAt(sentence, i)) &&
      sentence.tokens.slice(i + 1, range.last).some((token) => token.text === ',')
    )
      return true;
    if (!hasVerbBefore(scene, i)) return false;
    const at = FOCUS.test(wordAt(sentence, i)) ? i + 1 : i;
    const word = wordAt(sentence, at);
    if (word === 'with') {
      let behind = (phraseOf(sentence, at + 1)?.last ?? at) + 1;
      while (sentence.tokens[behind]?.pos === 'ADV') behind += 1;
      return groupOf(sentence, behind) !== null || hasFigure(scene, at, range.last);
    }
    for (let k = i; k < i + 4; k += 1)
      if (wordAt(sentence, k) === 'whom' && hasFigure(scene, i, k)) return true;
    const hedged = DOUBT.test(word);
    const group = groupOf(sentence, hedged ? at + 1 : at);
    return group?.form === 'gerund' ? hedged || hasFigure(scene, at, range.last) : hedged && group !== null;
  },
};
