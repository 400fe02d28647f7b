import { figureKey, readFigures } from '../../matching/read-figures.ts';
import type { Draft } from '../draft.ts';
import { withoutCounts } from './check-derived.ts';
import { citedText, declaredText } from './cited-text.ts';

/**
 * Every number of the sentence, in digits or in words, must stand in the cited sentences with the same value, scale and kind,
 * in a speaker's name, or be declared. Words turned into digits are declared too: the forms are compared as well.
 */
export function checkNumbers(draft: Draft): string | null {
  const known = new Set(readFigures(`${citedText(draft)}\n${declaredText(draft)}`).map(figureKey));
  const lost = readFigures(withoutCounts(draft)).find((figure) => !known.has(figureKey(figure)));
  if (lost === undefined) return null;
  return `The number ${lost.words}${lost.kind && ` (${lost.kind})`} is not in what it cites.`;
}
