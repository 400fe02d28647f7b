import type { Quantity } from '@attribune/schema/quantity';
import { groupOf, phraseOf, spanOfTokens, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule, Scene } from './scene.ts';
import { hasVerbBefore } from './scene.ts';

/** The figures within the tokens `first` to `last`. */
function figuresIn({ sentence, figures }: Scene, first: number, last: number): Quantity[] {
  const span = spanOfTokens(sentence, first, last);
  return figures.filter((figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1]);
}

const isTold = ({ kind, unit }: Quantity): boolean => unit !== null && kind !== 'ordinal';

/**
 * "… counted 2,400 cases in the province and 31 deaths", "… or about 270 tonnes": behind the verb, a further phrase whose
 * figure counts something else is a claim by itself. Where a verb follows ("12 men and 3 women were held"), both share it.
 */
export const joinedFigure: BoundaryRule = {
  name: 'joinedFigure',
  at: ['and', 'or', 'plus', ','],
  needsFigure: true,
  begins(scene, i) {
    const { sentence, range, from } = scene;
    const phrase = phraseOf(sentence, i + 1);
    if (phrase?.first !== i + 1 || !opensPart(scene, i)) return false;
    const [figure] = figuresIn(scene, phrase.first, phrase.last);
    const before = figuresIn(scene, from, i - 1).at(-1);
    if (!figure || !before || !isTold(figure) || !isTold(before)) return false;
    // "300 people in Nim and 40 in Sarn": the same is counted elsewhere.
    const isElsewhere = /^(?:in|at|from|among|near|on|abroad|elsewhere)$/u.test(
      wordAt(sentence, phrase.last + 1),
    );
    if (!isElsewhere && (figure.unit === before.unit || wordAt(sentence, i) === ',')) return false;
    // ", or about 270 tonnes at the density that it measured": the same amount in another unit, whatever follows.
    if (wordAt(sentence, i) === 'or' && wordAt(sentence, i - 1) === ',' && hasVerbBefore(scene, i))
      return true;
    for (let at = phrase.last + 1; at <= range.last; at += 1)
      if (groupOf(sentence, at)?.form === 'finite') return false;
    return true;
  },
};

/** A verb before it makes it an object; a stretch without any verb ("2 dead and 40 hurt") is a list. */
const opensPart = (scene: Scene, i: number): boolean =>
  hasVerbBefore(scene, i) || scene.from === scene.range.first;
