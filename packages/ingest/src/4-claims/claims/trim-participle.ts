import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { mainVerb } from './boundaries/scene.ts';
import type { TokenRange } from './claim-draft.ts';

/**
 * An assertion of the outlet without the comment that trails it: ", highlighting the growing complexity of …". A phrase with a
 * figure stays.
 */
export function trimParticiple(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
): TokenRange {
  for (let i = range.last - 2; i > range.first + 3; i -= 1) {
    if (wordAt(sentence, i) !== ',' || sentence.inQuote[i]) continue;
    const at = /^(?:thus|thereby|potentially|further)$/u.test(wordAt(sentence, i + 1)) ? i + 2 : i + 1;
    const group = groupOf(sentence, at);
    if (group?.form !== 'gerund' || group.first !== at || !mainVerb(sentence, range.first, i - 1)) continue;
    if (/^(?:including|according|following)$/u.test(wordAt(sentence, at))) continue;
    const [start, end] = spanOfTokens(sentence, i, range.last);
    if (figures.some((figure) => figure.span[0] >= start && figure.span[1] <= end)) return range;
    return { first: range.first, last: i - 1 };
  }
  return range;
}
