import type { Quantity } from '@attribune/schema/quantity';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { phraseOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import type { TokenRange } from './claim-draft.ts';

/** The part that a clause tells of, in the unit of the whole, and the whole as a range of its own. */
export type PartOfWhole = { readonly part: Quantity; readonly whole: TokenRange };

/**
 * "Of the 900 voters in Nim, 870 voted": the clause tells of 870 voters, and the 900 are a figure of their own. Null where the
 * stretch does not open so, or a figure is missing on either side of the comma.
 */
export function findPartOfWhole(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
): PartOfWhole | null {
  if (figures.length === 0 || wordAt(sentence, range.first) !== 'of') return null;
  const phrase = phraseOf(sentence, range.first + 1);
  if (!phrase || !/^(?:the|its|his|her|their|these|those)$/u.test(wordAt(sentence, phrase.first)))
    return null;
  let comma = phrase.last + 1;
  while (comma < range.last && wordAt(sentence, comma) !== ',') comma += 1;
  const [start, end] = spanOfTokens(sentence, phrase.first, comma);
  const within = (figure: Quantity): boolean => figure.span[0] >= start && figure.span[1] <= end;
  const all = figures.find((figure) => within(figure) && figure.kind === 'count');
  const stop = spanOfTokens(sentence, range.first, range.last)[1];
  const part = figures.find((figure) => figure.span[0] >= end && figure.span[1] <= stop);
  if (!all || !part || part.kind === 'measure' || comma >= range.last) return null;
  const inUnit =
    part.kind === 'count' && (part.unit === null || part.unit === 'people')
      ? { ...part, unit: all.unit }
      : part;
  return { part: inUnit, whole: { first: phrase.first, last: comma - 1 } };
}
