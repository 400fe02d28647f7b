import type { Draft } from '../draft.ts';

/** Shorter words are too common to tie a sentence to a citation. */
const SHORTEST = 5;

/** No citation without a word in common: the claim must speak of what the sentence speaks of. */
export function checkMention(draft: Draft): string | null {
  const stray = draft.cited.find(({ claim }) => !sharesWords(claim.quote, draft.text));
  return stray ? `Claim ${stray.claim.id} does not speak of what it is cited for.` : null;
}

/** Whether a longer word of the quote stands in the text. */
export function sharesWords(quote: string, text: string): boolean {
  const lower = plain(text);
  return plain(quote)
    .split(' ')
    .some((word) => word.length >= SHORTEST && lower.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
