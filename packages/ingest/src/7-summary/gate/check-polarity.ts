import { readWords, type Word } from '../../matching/read-words.ts';
import type { Draft } from '../draft.ts';
import { sentenceOf } from './cited-text.ts';
import { DENIALS, NO_DENIALS } from './data/denials.ts';

/** How many words after a denial its content word may stand. */
const REACH = 5;

/**
 * What the sentence denies, a cited sentence must deny too, and as often; what a cited claim denies and nowhere affirms, the
 * sentence must not affirm. A denial is known by the content word that it stands before.
 */
export function checkPolarity({ cited, text }: Draft): string | null {
  const told = readPolarity(text);
  const sources = cited.map((one) => readPolarity(sentenceOf(one)));
  for (const [stem, times] of told.denied) {
    if (!sources.some(({ denied }) => (denied.get(stem) ?? 0) >= times))
      return `No citation denies “${stem}” so.`;
  }
  const quotes = cited.map(({ claim }) => readPolarity(claim.quote));
  // "54 and not 58" beside another's 58: a value that one claim denies may be told of one that gives it.
  const isGiven = (stem: string) => /^\p{N}/u.test(stem) && quotes.some(({ affirmed }) => affirmed.has(stem));
  const lost = quotes
    .flatMap(({ denied, affirmed }) => [...denied.keys()].filter((stem) => !affirmed.has(stem)))
    .find((stem) => told.affirmed.has(stem) && !told.denied.has(stem) && !isGiven(stem));
  return lost === undefined ? null : `What it cites denies “${lost}”.`;
}

/** The stems of content words right behind a denial, with the number of their denials, and the stems of all others. */
type Polarity = { readonly denied: ReadonlyMap<string, number>; readonly affirmed: ReadonlySet<string> };

function readPolarity(text: string): Polarity {
  const words = readWords(text);
  const reached = new Set<number>();
  const denied = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    if (!isDenial(word) || NO_DENIALS.has(words[at + 1]?.lower ?? '')) continue;
    const near = words.slice(at + 1, at + 1 + REACH);
    const next = near.findIndex((other) => other.weight > 0 && !isDenial(other));
    // A denial at the end of a sentence denies what stands before it.
    const content = next < 0 ? at - 1 : at + 1 + next;
    const stem = words[content]?.stem ?? word.lower;
    reached.add(content);
    denied.set(stem, (denied.get(stem) ?? 0) + 1);
  }
  const affirmed = words.filter((word, at) => word.weight > 0 && !reached.has(at) && !isDenial(word));
  return { denied, affirmed: new Set(affirmed.map(({ stem }) => stem)) };
}

function isDenial({ lower }: Word): boolean {
  return DENIALS.has(lower) || lower.endsWith("n't");
}
