import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { phraseOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { firstTokenBehind } from '../chunks/find-tokens-in.ts';
import type { TokenRange } from './claim-draft.ts';
import { findMainQuantity } from './pick-quantity.ts';

const isCounting = ({ kind }: Quantity): boolean =>
  kind === 'count' || kind === 'money' || kind === 'percentage';

/** "12 bridges and 340 houses", "5,000 customers, or 2 percent of all": the phrase of the next figure is joined to the phrase of the one before. */
function isJoined(sentence: ChunkedSentence, before: Quantity, next: Quantity): boolean {
  const phrase = phraseAt(sentence, next);
  const earlier = phraseAt(sentence, before);
  if (!phrase || !earlier || phrase.first <= earlier.last) return false;
  const joint = phrase.first - 1;
  const comma = wordAt(sentence, joint - 1) === ',' ? 1 : 0;
  return earlier.last + 2 + comma === phrase.first && /^(?:and|or|,)$/u.test(wordAt(sentence, joint));
}

/** "rose by 4 percent to 30 million dollars": a change and what it led to. */
function isOutcome(sentence: ChunkedSentence, before: Quantity, next: Quantity): boolean {
  const phrase = phraseAt(sentence, next);
  const earlier = phraseAt(sentence, before);
  return (
    before.kind === 'percentage' &&
    next.kind !== 'percentage' &&
    phrase !== null &&
    earlier !== null &&
    earlier.last + 2 === phrase.first &&
    wordAt(sentence, earlier.last + 1) === 'to'
  );
}

function phraseAt(sentence: ChunkedSentence, { span }: Quantity): TokenRange | null {
  const at = firstTokenBehind(sentence.tokens, span[0]);
  return at < 0 ? null : phraseOf(sentence, at);
}

/**
 * The figures of one assertion beside its main one that are told as surely and count something else: joined to it, or what a
 * change led to. Each makes a claim of its own over the same words.
 */
export function listFurtherFigures(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
): Quantity[] {
  if (figures.length < 2) return [];
  const span = spanOfTokens(sentence, range.first, range.last);
  const main = findMainQuantity(sentence.text, figures, span);
  const inside = figures.filter(
    (figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1] && isCounting(figure),
  );
  return inside.filter((figure, i) => {
    const before = inside[i - 1];
    if (!before || figure.span[0] === main?.span[0] || figure.unit === null || figure.unit === before.unit)
      return false;
    return isJoined(sentence, before, figure) || isOutcome(sentence, before, figure);
  });
}
