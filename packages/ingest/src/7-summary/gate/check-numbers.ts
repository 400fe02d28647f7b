import { cutTrailing } from '../../matching/cut-trailing.ts';
import type { Draft } from '../draft.ts';
import { citedText, declaredText } from './cited-text.ts';

const NUMBER = /(?<![\p{L}\p{N}])\p{N}[\p{N},.]*/gu;

/** Every number of the sentence must stand in the cited sentences, or be declared as derived. */
export function checkNumbers(draft: Draft): string | null {
  const known = new Set([...numbersIn(citedText(draft)), ...numbersIn(declaredText(draft))]);
  const lost = numbersIn(draft.text).find((number) => !known.has(number));
  return lost === undefined ? null : `The number ${lost} is not in what it cites.`;
}

/** Numbers in digits, without thousands separators and closing punctuation. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => cutTrailing(number, '.,').replaceAll(',', ''));
}
