import { readWords, type Word } from '../../matching/read-words.ts';
import type { Draft } from '../draft.ts';
import { sentenceOf } from './cited-text.ts';
import { DENIALS, NO_DENIALS } from './data/denials.ts';

/** How many words after a denial its content word may stand. */
const REACH = 5;

/**
 * What the sentence denies, a cited sentence must deny too; what all cited claims deny that speak of it, the sentence must not
 * affirm. A denial is known by the content word that it stands before.
 */
export function checkPolarity({ cited, text }: Draft): string | null {
  const told = readPolarity(text);
  const sources = cited.map((one) => readPolarity(sentenceOf(one)));
  const added = [...told.denied].find((stem) => !sources.some(({ denied }) => denied.has(stem)));
  if (added !== undefined) return `No citation denies “${added}”.`;
  const quotes = cited.map(({ claim }) => readPolarity(claim.quote));
  const lost = quotes
    .flatMap(({ denied }) => [...denied])
    .find(
      (stem) =>
        told.affirmed.has(stem) &&
        !told.denied.has(stem) &&
        quotes.every(({ affirmed }) => !affirmed.has(stem)),
    );
  return lost === undefined ? null : `What it cites denies “${lost}”.`;
}

type Polarity = { readonly denied: ReadonlySet<string>; readonly affirmed: ReadonlySet<string> };

/** The stems of content words right behind a denial, and of all others. */
function readPolarity(text: string): Polarity {
  const words = readWords(text);
  const reached = new Map<number, string>();
  for (const [at, word] of words.entries()) {
    if (!isDenial(word) || NO_DENIALS.has(words[at + 1]?.lower ?? '')) continue;
    const near = words.slice(at + 1, at + 1 + REACH);
    const next = near.findIndex((other) => other.weight > 0 && !isDenial(other));
    // A denial at the end of a sentence denies what stands before it.
    const content = next < 0 ? at - 1 : at + 1 + next;
    reached.set(content, words[content]?.stem ?? word.lower);
  }
  const affirmed = words.filter((word, at) => word.weight > 0 && !reached.has(at) && !isDenial(word));
  return { denied: new Set(reached.values()), affirmed: new Set(affirmed.map(({ stem }) => stem)) };
}

function isDenial({ lower }: Word): boolean {
  return DENIALS.has(lower) || lower.endsWith("n't");
}
