import { phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasFigure } from './scene.ts';

/** "The police total stands at 210 and the unions' at 500": a subject, the same preposition and a figure, the verb left out. */
export const gappedFigure: BoundaryRule = {
  name: 'gappedFigure',
  at: ['and', 'but', ','],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    const joined = wordAt(sentence, i) === ',' && /^(?:and|but)$/u.test(wordAt(sentence, i + 1));
    const subject = phraseOf(sentence, joined ? i + 2 : i + 1);
    if (!subject || subject.last >= range.last || hasFigure(scene, subject.first, subject.last)) return false;
    const behind = /^['’]s?$/u.test(wordAt(sentence, subject.last + 1)) ? subject.last + 2 : subject.last + 1;
    const preposition = wordAt(sentence, behind);
    const amount = phraseOf(sentence, behind + 1);
    if (!/^(?:at|to|by|from)$/u.test(preposition) || !amount || !hasFigure(scene, amount.first, amount.last))
      return false;
    for (let at = from; at < i; at += 1) {
      const phrase = wordAt(sentence, at) === preposition ? phraseOf(sentence, at + 1) : null;
      if (phrase && hasFigure(scene, phrase.first, phrase.last)) return true;
    }
    return false;
  },
};
