import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import type { TokenRange } from './claim-draft.ts';
import { findMainQuantity } from './pick-quantity.ts';

/**
 * "300 of the guild's 4,000 members who marched have been fined": the whole that a part is taken from is a figure of its own.
 * Gives the tokens of the whole with what restricts it, up to the verb of the clause; null where no part of a whole is told.
 */
export function findWholeFigure(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
): TokenRange | null {
  if (figures.length === 0) return null;
  const holds = (first: number, last: number): boolean => {
    const span = spanOfTokens(sentence, first, last);
    return figures.some(
      (figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1] && figure.kind !== 'percentage',
    );
  };
  for (let i = range.first + 1; i < range.last; i += 1) {
    if (wordAt(sentence, i) !== 'of') continue;
    const whole = phraseOf(sentence, i + 1);
    const part = phraseOf(sentence, i - 1);
    if (!whole || !part || whole.last > range.last || part.first < range.first) continue;
    const definite = /^(?:the|its|his|her|their)$/u.test(wordAt(sentence, whole.first));
    if (
      !definite ||
      whole.last === whole.first ||
      !holds(whole.first, whole.last) ||
      !holds(part.first, i - 1)
    )
      continue;
    let last = whole.last;
    while (
      last < range.last &&
      groupOf(sentence, last + 1)?.form !== 'finite' &&
      wordAt(sentence, last + 1) !== ','
    )
      last += 1;
    return { first: whole.first, last };
  }
  return null;
}

/** "A third of the town's 6,000 people have fled": the share or part that is told of; null where no whole is told or no clause tells of a part. */
export function findShareOfWhole(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
): Quantity | null {
  const whole = findWholeFigure(sentence, range, figures);
  if (!whole || whole.last >= range.last) return null;
  const { text } = sentence;
  const [start] = spanOfTokens(sentence, whole.first, whole.last);
  const before = figures.filter((figure) => figure.span[1] <= start);
  return findMainQuantity(text, before, spanOfTokens(sentence, range.first, range.last));
}
