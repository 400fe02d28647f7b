import { type ChunkedSentence, phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { ACTING_NOUNS, LEADING_NOUNS, SPOKES_NOUNS } from './data/office-nouns.ts';
import { findOffice } from './find-office.ts';

/** Only its office-holder tells that "Norrin" is a body: "a spokeswoman for Norrin", "Norrin's chief executive". */
const OFFICES: ReadonlySet<string> = new Set([...SPOKES_NOUNS, ...LEADING_NOUNS, ...ACTING_NOUNS]);
/** Half of the words of a text are shorter than any of these. */
const SHORTEST = Math.min(...[...OFFICES].map(({ length }) => length));

/**
 * Names that a text anywhere treats as those of bodies, in lower case: somebody speaks for them or leads them, or "which" leads
 * back to them. English says "who" of a person.
 */
export function listBodyNames(sentences: readonly ChunkedSentence[]): Set<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.tokens.length; i += 1) {
      const token = sentence.tokens[i];
      if (token === undefined) continue;
      if (token.lower === 'which') addName(names, nameBeforeComma(sentence, i));
      else if (token.lemma.length >= SHORTEST && OFFICES.has(token.lemma)) {
        const first = phraseOf(sentence, i)?.first ?? i;
        addName(names, findOffice(sentence, { first, last: i })?.body ?? null);
      }
    }
  }
  return names;
}

function addName(names: Set<string>, name: string | null): void {
  if (name?.split(' ').every((word) => /^\p{Lu}/u.test(word))) names.add(name.toLowerCase());
}

/** "Norrin Data, which runs 300 shops". */
function nameBeforeComma(sentence: ChunkedSentence, which: number): string | null {
  if (wordAt(sentence, which - 1) !== ',') return null;
  const last = which - 2;
  let first = last;
  const isName = (i: number): boolean =>
    /^\p{Lu}/u.test(sentence.tokens[i]?.text ?? '') && sentence.tokens[i]?.pos === 'PROPN';
  if (!isName(last)) return null;
  while (first > 0 && isName(first - 1)) first -= 1;
  // "in Sarn, which lies on the coast": a place.
  if (first === last && /^(?:in|at|near|to|from|of|around|outside)$/u.test(wordAt(sentence, first - 1)))
    return null;
  return sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);
}
