import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { wordAt } from '../chunks/chunked-sentence.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';

/** A name or office met in the text: as first given, with the words that describe it. */
export type Mention = {
  readonly name: string;
  readonly words: readonly string[];
  readonly surname: string;
  readonly roles: ReadonlySet<string>;
  readonly at: number;
};

const isCapital = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]+$/u.test(text);
const isTitle = (lemma: string): boolean =>
  PERSON_NOUNS.has(lemma) || /^(?:mr|mrs|ms|dr|prof|gov|sen|rep|gen|col|adm|sir|dame)\.?$/u.test(lemma);

/** Roles named around a phrase: inside it before the name, and in the apposition behind it. */
function rolesAround(sentence: ChunkedSentence, first: number, last: number): Set<string> {
  const roles = new Set<string>();
  for (let i = first; i <= last; i += 1) {
    const lemma = sentence.tokens[i]?.lemma ?? '';
    if (PERSON_NOUNS.has(lemma)) roles.add(lemma);
  }
  if (wordAt(sentence, last + 1) === ',') {
    for (let i = last + 2; i < last + 14; i += 1) {
      const token = sentence.tokens[i];
      if (!token || token.text === ',' || token.pos === 'VERB') break;
      if (PERSON_NOUNS.has(token.lemma)) roles.add(token.lemma);
    }
  }
  return roles;
}

/** All capitalised names of two words or more, and organisations in lower case, in the order in which the text gives them. */
export function listMentions(sentences: readonly ChunkedSentence[]): {
  people: Mention[];
  organisations: Mention[];
} {
  const people: Mention[] = [];
  const organisations: Mention[] = [];
  for (const sentence of sentences) {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'listItem') continue;
    for (const phrase of sentence.phrases) {
      const tokens = sentence.tokens.slice(phrase.first, phrase.last + 1);
      const name = sentence.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
      const words = tokens.map((token) => token.lower);
      const mention: Mention = {
        name,
        words,
        surname: words.at(-1) ?? '',
        roles: rolesAround(sentence, phrase.first, phrase.last),
        at: tokens[0]?.start ?? 0,
      };
      let names = 0;
      for (
        let i = tokens.length - 1;
        i >= 0 && isCapital(tokens[i]?.text ?? '') && !isTitle(tokens[i]?.lemma ?? '');
        i -= 1
      )
        names += 1;
      if (ORGANISATION_NOUNS.has(tokens.at(-1)?.lemma ?? '')) organisations.push(mention);
      else if (names >= 2) people.push(mention);
    }
  }
  return { people, organisations };
}
