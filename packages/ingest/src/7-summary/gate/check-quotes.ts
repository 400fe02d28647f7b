import type { Draft } from '../draft.ts';
import { sentenceOf } from './cited-text.ts';

const QUOTED = /[“"]([^”"“]*)[”"]/gu;

/** What stands in quotation marks must stand in one of the cited sentences to the letter. */
export function checkQuotes(draft: Draft): string | null {
  const sources = draft.cited.map((cited) => sentenceOf(cited).replace(/\s+/gu, ' '));
  for (const match of draft.text.matchAll(QUOTED)) {
    const words = (match[1] ?? '').trim();
    if (!sources.some((source) => source.includes(words))) return `“${words}” is not in what it cites.`;
  }
  return null;
}
