import type { Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import { TIME_WORDS } from '../attribution/data/time-words.ts';
import type { ChunkedSentence, NounPhrase } from '../chunks/chunked-sentence.ts';
import { phraseOf, wordAt } from '../chunks/chunked-sentence.ts';
import { beginsWithCapital } from './begins-with-capital.ts';
import { FEMALE_WORDS, MALE_WORDS } from './data/gender-words.ts';
import { COMPANY_NOUNS } from './data/office-nouns.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';
import { findAffiliation } from './find-affiliation.ts';
import { findBodyNoun } from './find-body-noun.ts';
import type { OfficeWords } from './find-office.ts';
import { isGenitive } from './genitive.ts';
import { isBodyName } from './is-body-name.ts';
import { isCompanyName } from './is-company-name.ts';
import { listBodyNames } from './list-body-names.ts';
import { speakerKey } from './speaker-key.ts';

/** A name met in the text, as given there, with the words that describe it. */
export type Mention = {
  readonly name: string;
  /** By what the name is known in every document (speaker-key.ts). */
  readonly key: string;
  readonly words: readonly string[];
  readonly roles: ReadonlySet<string>;
  readonly kind: 'person' | 'organisation';
  readonly gender: 'f' | 'm' | null;
  /** Whether it opens its sentence: what the next pronoun most likely leads to. */
  readonly isSubject: boolean;
  /** A business, by the last word of its name or the noun before it: "Tessaro Fuels", "its owner, Norrin & Sons". */
  readonly isCompany: boolean;
  /** The noun that introduces a body: "retailer" in "the retailer Norrin". */
  readonly noun: string | null;
  /** "CAB" behind "the Civil Aviation Board (CAB)". */
  readonly acronym: string | null;
  /** The office that the text gives a person beside the name. */
  readonly office: OfficeWords | null;
  readonly span: Span;
  readonly sentence: number;
};

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor gov sen rep gen col adm lt capt sgt sir dame rev'
    .split(' ')
    .flatMap((word) => [word, `${word}.`]),
);
const isCapital = (text: string): boolean => beginsWithCapital(text) && /^\p{Lu}[\p{L}.'’-]+$/u.test(text);
const isTitle = (lemma: string): boolean => PERSON_NOUNS.has(lemma) || TITLES.has(lemma);

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
  let isMale = false;
  for (const all of [words, roles])
    for (const word of all) {
      if (FEMALE_WORDS.has(word)) return 'f';
      isMale ||= MALE_WORDS.has(word);
    }
  return isMale ? 'm' : null;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their']);

/** First token behind the last genitive before a name: "director Tomas Reed" in "the company's director Tomas Reed". */
function behindGenitive(sentence: ChunkedSentence, { first, last }: NounPhrase): number {
  const names =
    isCapital(sentence.tokens[last]?.text ?? '') && isCapital(sentence.tokens[last - 1]?.text ?? '');
  for (let i = last - 2; names && i > first; i -= 1) if (isGenitive(sentence, i)) return i + 1;
  // "chief of staff Tom Reed"
  const isTitle = wordAt(sentence, first - 1) === 'of' && PERSON_NOUNS.has(wordAt(sentence, first - 2));
  if (isTitle && last > first + 1 && /^\p{Ll}/u.test(sentence.tokens[first]?.text ?? '')) return first + 1;
  // "its spokeswoman Ada Brill"
  return POSSESSIVES.has(wordAt(sentence, first)) && first < last ? first + 1 : first;
}

const textOf = (tokens: readonly Token[], sentence: ChunkedSentence): string =>
  sentence.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** "the defence ministry in Prell", "the association of Prell hospitals": the end of a body's name with its place. */
function endOfPlace(sentence: ChunkedSentence, last: number): number {
  const end = sentence.tokens[last]?.end ?? 0;
  const preposition = wordAt(sentence, last + 1);
  if (preposition !== 'of' && preposition !== 'in') return end;
  const behind = phraseOf(sentence, last + 2);
  const place = behind && sentence.tokens[behind.first + (wordAt(sentence, behind.first) === 'the' ? 1 : 0)];
  const isPlace =
    place && /^\p{Lu}/u.test(place.text) && !TIME_WORDS.has(place.lower) && place.lower !== 'may';
  return isPlace ? (sentence.tokens[behind.last]?.end ?? end) : end;
}

const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another any no one some every each other two three both several many'.split(' '),
);
/** "a software company" introduces nobody by itself. */
const isIndefinite = (tokens: readonly Token[]): boolean => INDEFINITE.has(tokens[0]?.lower ?? '');

/** "the Civil Aviation Board (CAB)": capitals in brackets right behind a name. */
function acronymBehind(sentence: ChunkedSentence, last: number): string | null {
  const word = sentence.tokens[last + 2]?.text ?? '';
  return wordAt(sentence, last + 1) === '(' &&
    wordAt(sentence, last + 3) === ')' &&
    /^\p{Lu}{2,8}$/u.test(word)
    ? word
    : null;
}

/**
 * Whether a phrase can be a name at all, by its last word: names and bodies end in a capital, "&", or a noun for a body. Four
 * phrases of five do not, and are spared the reading.
 */
function mayName(head: Token | undefined): head is Token {
  return head !== undefined && (!isSmall(head.text) || ORGANISATION_NOUNS.has(head.lemma));
}

/** A word that begins with one of a–z. */
const isSmall = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
};

/** Number of words at the end of a phrase that are written as names and are no titles. */
function namesAtEnd({ tokens }: ChunkedSentence, first: number, last: number): number {
  let from = last;
  while (from >= first && isCapital(tokens[from]?.text ?? '') && !isTitle(tokens[from]?.lemma ?? ''))
    from -= 1;
  return last - from;
}

/** A phrase read as a name, or null where it is none: two capitalised words at its end, or the head noun of a body with a word before it. */
function toMention(
  sentence: ChunkedSentence,
  phrase: NounPhrase,
  bodyNames: ReadonlySet<string>,
): Mention | null {
  const head = sentence.tokens[phrase.last];
  if (!mayName(head)) return null;
  const first = behindGenitive(sentence, phrase);
  const names = namesAtEnd(sentence, first, phrase.last);
  const tokens = sentence.tokens.slice(first, phrase.last + 1);
  const start = tokens[0]?.start ?? 0;
  const isTreated =
    names > 0 && bodyNames.size > 0 && bodyNames.has(textOf(tokens.slice(-names), sentence).toLowerCase());
  const noun = names > 0 ? (findBodyNoun(sentence, phrase) ?? (isTreated ? '' : null)) : null;
  const isCompany =
    isTreated || (noun !== null && COMPANY_NOUNS.has(noun)) || (names >= 2 && isCompanyName(tokens));
  const isDescribed = ORGANISATION_NOUNS.has(head.lemma) && tokens.length > 1 && !isIndefinite(tokens);
  const body = isCompany || noun !== null || isDescribed || isBodyName(tokens);
  if (!body && names < 2) return null;
  // "the retailer Norrin": the name is what follows the noun.
  const named = noun !== null ? tokens.slice(-names) : tokens;
  const end = body && noun === null ? endOfPlace(sentence, phrase.last) : head.end;
  const words = named.map((token) => token.lower);
  const office = body ? null : findAffiliation(sentence, phrase.first, phrase.last);
  const roles = rolesAround(sentence, phrase);
  if (office) roles.add(office.office);
  const name = sentence.text.slice(named[0]?.start ?? start, end);
  const kind = body ? 'organisation' : 'person';
  return {
    name,
    key: speakerKey(name, kind),
    noun,
    words,
    roles,
    kind,
    gender: body ? null : genderOf(words, roles),
    isCompany,
    acronym: body ? acronymBehind(sentence, phrase.last) : null,
    office,
    isSubject: phrase.first <= 2 || (phrase.first <= 5 && wordAt(sentence, phrase.first - 1) === ','),
    span: [start, head.end],
    sentence: sentence.index,
  };
}

/** All names of people and bodies in the order in which the text gives them. */
export function listMentions(sentences: readonly ChunkedSentence[]): Mention[] {
  const read = sentences.filter(({ kind }) => kind === 'paragraph' || kind === 'listItem');
  const bodyNames = listBodyNames(read);
  const mentions: Mention[] = [];
  for (const sentence of read)
    for (const phrase of sentence.phrases) {
      const mention = toMention(sentence, phrase, bodyNames);
      if (mention !== null) mentions.push(mention);
    }
  return mentions;
}
