import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence, NounPhrase } from '../chunks/chunked-sentence.ts';
import { wordAt } from '../chunks/chunked-sentence.ts';
import { FEMALE_WORDS, MALE_WORDS } from './data/gender-words.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';
import { isBodyName } from './is-body-name.ts';

/** A name met in the text, as given there, with the words that describe it. */
export type Mention = {
  readonly name: string;
  readonly words: readonly string[];
  readonly roles: ReadonlySet<string>;
  readonly kind: 'person' | 'organisation';
  readonly gender: 'f' | 'm' | null;
  /** Whether it opens its sentence: what the next pronoun most likely leads to. */
  readonly isSubject: boolean;
  readonly span: Span;
  readonly sentence: number;
};

const TITLES = /^(?:mr|mrs|ms|dr|prof|professor|gov|sen|rep|gen|col|adm|lt|capt|sgt|sir|dame|rev)\.?$/u;
const isCapital = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]+$/u.test(text);
const isTitle = (lemma: string): boolean => PERSON_NOUNS.has(lemma) || TITLES.test(lemma);

/** Roles inside a phrase before the name, and in the apposition behind it. */
function rolesAround(sentence: ChunkedSentence, { first, last }: NounPhrase): Set<string> {
  const roles = new Set<string>();
  for (let i = first; i <= last; i += 1) {
    const lemma = sentence.tokens[i]?.lemma ?? '';
    if (PERSON_NOUNS.has(lemma)) roles.add(lemma);
  }
  for (let i = last + 1; wordAt(sentence, last + 1) === ',' && i < last + 14; i += 1) {
    const token = sentence.tokens[i];
    if (!token || (i > last + 1 && token.text === ',') || token.pos === 'VERB') break;
    if (PERSON_NOUNS.has(token.lemma)) roles.add(token.lemma);
  }
  return roles;
}

function genderOf(words: readonly string[], roles: ReadonlySet<string>): Mention['gender'] {
  const all = [...words, ...roles];
  if (all.some((word) => FEMALE_WORDS.has(word))) return 'f';
  return all.some((word) => MALE_WORDS.has(word)) ? 'm' : null;
}

/** First token behind the last genitive before a name: "director Tomas Reed" in "the company's director Tomas Reed". */
function behindGenitive(sentence: ChunkedSentence, { first, last }: NounPhrase): number {
  if (last - 2 <= first) return first;
  const names =
    isCapital(sentence.tokens[last]?.text ?? '') && isCapital(sentence.tokens[last - 1]?.text ?? '');
  for (let i = last - 2; names && i > first; i -= 1) if (/^['’]s?$/u.test(wordAt(sentence, i))) return i + 1;
  return first;
}

/** A phrase read as a name, or null where it is none: two capitalised words at its end, or the head noun of a body with a word before it. */
function toMention(sentence: ChunkedSentence, phrase: NounPhrase): Mention | null {
  const tokens = sentence.tokens.slice(behindGenitive(sentence, phrase), phrase.last + 1);
  const head = tokens.at(-1);
  const start = tokens[0]?.start ?? 0;
  if (!head) return null;
  let names = 0;
  for (
    let i = tokens.length - 1;
    i >= 0 && isCapital(tokens[i]?.text ?? '') && !isTitle(tokens[i]?.lemma ?? '');
    i -= 1
  )
    names += 1;
  const body = (ORGANISATION_NOUNS.has(head.lemma) && tokens.length > 1) || isBodyName(tokens);
  if (!body && names < 2) return null;
  const words = tokens.map((token) => token.lower);
  const roles = rolesAround(sentence, phrase);
  return {
    name: sentence.text.slice(start, head.end),
    words,
    roles,
    kind: body ? 'organisation' : 'person',
    gender: body ? null : genderOf(words, roles),
    isSubject: phrase.first <= 2 || (phrase.first <= 5 && wordAt(sentence, phrase.first - 1) === ','),
    span: [start, head.end],
    sentence: sentence.index,
  };
}

/** All names of people and bodies in the order in which the text gives them. */
export function listMentions(sentences: readonly ChunkedSentence[]): Mention[] {
  return sentences
    .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
    .flatMap((sentence) => sentence.phrases.flatMap((phrase) => toMention(sentence, phrase) ?? []));
}
