import { groupOf, phraseOf, spanOfTokens, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasVerbBefore } from './scene.ts';

/** "… in a tank that can hold 2.5 million litres", "… against a plan to raise charges by 18 percent": the figure belongs to what describes the noun. */
export const figureInAttachment: BoundaryRule = {
  name: 'figureInAttachment',
  behindPreposition: true,
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range } = scene;
    const phrase = phraseOf(sentence, i);
    if (phrase?.first !== i) return false;
    let at = phrase.last + 1;
    while (/^(?:that|which|who|able|capable|enough)$/u.test(wordAt(sentence, at))) at += 1;
    const group = groupOf(sentence, at);
    if (!group || (at === phrase.last + 1 && group.form === 'finite')) return false;
    if (!hasVerbBefore(scene, i - 1)) return false;
    const inside = spanOfTokens(sentence, at, range.last);
    const before = spanOfTokens(sentence, phrase.first, phrase.last);
    const figure = scene.figures.find((one) => one.span[0] >= before[0]);
    return figure !== undefined && figure.span[0] >= inside[0] && figure.span[1] <= inside[1];
  },
};
