import type { Derived } from '@attribune/schema/story';
import { conceptsOf } from '../../matching/concepts-of.ts';
import { readWords } from '../../matching/read-words.ts';

type Label = { readonly text: string; readonly derived: Derived[] };

/** Nouns for a number of people as one: "a crowd of 14,000". */
const COLLECTIVES = new Set(['crowd', 'turnout']);
const SHORTEST = 5;

/**
 * A value with the claim's own word for what happened, where the sentence uses another: "7 killed" under "how high the death
 * toll is", "a crowd of 14,000" under "how many people took part"; null where the claim has no such word that fits.
 */
export function happeningLabel(quote: string, label: Label, subject: string): Label | null {
  const told = new Set(conceptsOf(readWords(subject)).map(({ name }) => name));
  const words = readWords(quote);
  const own = conceptsOf(words)
    .filter(({ kind, name, start, end }) => kind === 'event' && end === start + 1 && told.has(name))
    .flatMap(({ start }) => words[start]?.lower ?? [])
    .find((word) => word.length >= SHORTEST);
  if (own === undefined) return null;
  if (/\btoll\b/iu.test(quote)) return { ...label, text: `a death toll of ${label.text}` };
  if (COLLECTIVES.has(own)) return { ...label, text: `a ${own} of ${label.text}` };
  return /(?:ed|s)$/u.test(own) ? { ...label, text: `${label.text} ${own}` } : null;
}
