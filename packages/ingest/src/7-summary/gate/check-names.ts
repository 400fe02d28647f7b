import { cutTrailing } from '../../matching/cut-trailing.ts';
import type { Draft } from '../draft.ts';
import { citedText, declaredText } from './cited-text.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;

/** Every capitalised word within the sentence must stand in what it cites, as a speaker or as derived. */
export function checkNames(draft: Draft): string | null {
  const known = new Set(wordsOf(`${citedText(draft)}\n${declaredText(draft)}`));
  const [, ...within] = [...draft.text.matchAll(WORD)].map(([word]) => word);
  const lost = within.find((word) => /^\p{Lu}/u.test(word) && !known.has(plain(word)));
  return lost === undefined ? null : `The name ${lost} is not in what it cites.`;
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => plain(word));
}

function plain(word: string): string {
  const lower = cutTrailing(word.toLowerCase(), ".'’-");
  return /['’]s$/u.test(lower) ? lower.slice(0, -2) : lower;
}
