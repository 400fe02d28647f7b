import { stemOf } from '../../matching/stem-of.ts';
import type { Draft } from '../draft.ts';

/** Shorter words are too common to tie a sentence to a citation. */
const SHORTEST = 5;

/** No citation without a word in common: the claim must speak of what the sentence speaks of. */
export function checkMention(draft: Draft): string | null {
  const stray = draft.cited.find(({ claim }) => !sharesWords(claim.quote, draft.text));
  return stray ? `Claim ${stray.claim.id} does not speak of what it is cited for.` : null;
}

/** Whether a longer word of the quote stands in the text, as it is or with another ending: "state" is not in "statement". */
export function sharesWords(quote: string, text: string): boolean {
  const stems = new Map<string, string[]>();
  for (const word of plain(text).split(' '))
    stems.set(stemOf(word), [...(stems.get(stemOf(word)) ?? []), word]);
  return plain(quote)
    .split(' ')
    .some(
      (word) =>
        word.length >= SHORTEST && stems.get(stemOf(word))?.some((other) => other.startsWith(word)) === true,
    );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
