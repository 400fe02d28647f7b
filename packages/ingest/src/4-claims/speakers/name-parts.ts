import type { Span } from '@attribune/schema/span';
import { type ChunkedSentence, phraseOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { beginsWithCapital } from './begins-with-capital.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';
import { isGenitive } from './genitive.ts';

/** The phrase that names a source, cut out of all that the source span holds. Token indices, inclusive. */
export type NamePart = {
  readonly first: number;
  readonly last: number /** Last token of the head phrase, where attachments follow it. */;
  readonly head?: number;
};

const isName = (sentence: ChunkedSentence, i: number): boolean => {
  const token = sentence.tokens[i];
  if (!token || !beginsWithCapital(token.text)) return token?.pos === 'PROPN' && !/^\p{Ll}/u.test(token.text);
  if (i > 0) return true;
  // "Countries like …": a plural at the start of a sentence owes its capital to its place.
  return (
    token.pos === 'PROPN' &&
    !(/(?:s|men|women|people)$/u.test(token.lower) && !/^\p{Lu}/u.test(sentence.tokens[1]?.text ?? ''))
  );
};

/** Number of name words at the end of a phrase. */
function namesAtEnd(sentence: ChunkedSentence, part: NamePart): number {
  let count = 0;
  for (let i = part.last; i >= part.first && isName(sentence, i); i -= 1) count += 1;
  return count;
}

/** "the company's director Tomas Reed": what stands behind the last genitive, where that ends in a name. */
function behindGenitive(sentence: ChunkedSentence, part: NamePart): NamePart {
  for (let i = part.last - 1; i > part.first; i -= 1) {
    if (isGenitive(sentence, i) && namesAtEnd(sentence, { first: i + 1, last: part.last }) >= 2)
      return { first: i + 1, last: part.last };
  }
  return part;
}

/** "its owner, Harwick Bricks": the name in apposition where the first phrase is none. */
function inApposition(sentence: ChunkedSentence, part: NamePart, last: number): NamePart | null {
  if (wordAt(sentence, part.last + 1) !== ',' || part.last + 2 > last) return null;
  const phrase = phraseOf(sentence, part.last + 2);
  if (!phrase || phrase.last > last) return null;
  return namesAtEnd(sentence, phrase) >= 1 ? phrase : null;
}

/** "a report by the agency", "footage from the ministry": who made the document. */
function authorOf(sentence: ChunkedSentence, part: NamePart, last: number): NamePart | null {
  const noun = sentence.tokens[part.last];
  if (!noun || !DOCUMENT_NOUNS.has(noun.lemma)) return null;
  for (let i = part.last + 1; i < last; i += 1) {
    if (!/^(?:by|from)$/u.test(wordAt(sentence, i))) continue;
    const phrase = phraseOf(sentence, i + 1);
    return phrase && phrase.last <= last ? phrase : null;
  }
  return null;
}

/** The naming phrase of a source that spans the tokens `first` to `last`, with its head phrase. */
export function findNamePart(
  sentence: ChunkedSentence,
  source: { first: number; last: number; headFirst: number; headLast: number },
): NamePart {
  const head = { first: source.headFirst, last: source.headLast };
  const author = authorOf(sentence, head, source.last);
  if (author) return behindGenitive(sentence, longestName(sentence, author, source.last));
  const trailing = nameAtEnd(sentence, head, source.last);
  if (trailing) return trailing;
  if (namesAtEnd(sentence, head) === 0) {
    const named = inApposition(sentence, head, source.last);
    if (named) return named;
    return { first: head.first, last: withAttachment(sentence, head.last, source.last), head: head.last };
  }
  return behindGenitive(sentence, longestName(sentence, head, source.last));
}

/** "Deputy Chief of Staff General Oda Renn": the title runs over "of" to the name. */
function longestName(sentence: ChunkedSentence, head: NamePart, last: number): NamePart {
  if (wordAt(sentence, head.last + 1) !== 'of') return head;
  const behind = phraseOf(sentence, head.last + 2);
  if (!behind || behind.last > last) return head;
  if (isFullName(sentence, head)) return head;
  // "the University of Prell", "the Bank of Haldren": a body whose name goes on behind "of".
  const opener = sentence.tokens[head.last];
  const body = opener && /^\p{Lu}/u.test(opener.text) && ORGANISATION_NOUNS.has(opener.lower);
  // "chief of staff Tom Reed": the title ends in a noun before the name.
  const start = sentence.tokens[behind.first];
  const title =
    opener && PERSON_NOUNS.has(opener.lemma) && start?.pos !== 'DET' && /^\p{Ll}/u.test(start?.text ?? '');
  return namesAtEnd(sentence, behind) >= (body ? 1 : title ? 2 : 3)
    ? { first: head.first, last: behind.last }
    : head;
}

/** "Teska Bruhn of the Open Door": a person's name is whole before "of"; a title ("Deputy Chief of Staff") is not. */
function isFullName(sentence: ChunkedSentence, head: NamePart): boolean {
  const words = [head.last - 1, head.last].map((i) => sentence.tokens[i]);
  return (
    head.last > head.first &&
    namesAtEnd(sentence, head) >= 2 &&
    words.every(
      (token) =>
        token !== undefined && !PERSON_NOUNS.has(token.lemma) && !ORGANISATION_NOUNS.has(token.lemma),
    )
  );
}

/** "A lawyer for the coalition, Senna Quill": the name in apposition at the very end of the source. */
function nameAtEnd(sentence: ChunkedSentence, head: NamePart, last: number): NamePart | null {
  const phrase = phraseOf(sentence, last);
  if (!phrase || phrase.first <= head.last || wordAt(sentence, phrase.first - 1) !== ',') return null;
  const names = namesAtEnd(sentence, phrase);
  return names >= 2 && names === phrase.last - phrase.first + 1 && namesAtEnd(sentence, head) === 0
    ? phrase
    : null;
}

/** A source that is no name keeps what tells it apart: "a person with knowledge of the investigation". */
function withAttachment(sentence: ChunkedSentence, headLast: number, last: number): number {
  let end = headLast;
  while (end < last && wordAt(sentence, end + 1) !== ',' && wordAt(sentence, end + 1) !== '(') {
    if (/^(?:who|which|that|cited|quoted|interviewed)$/u.test(wordAt(sentence, end + 1))) break;
    end += 1;
  }
  return end;
}

export const spanOfPart = (sentence: ChunkedSentence, part: NamePart): Span =>
  spanOfTokens(sentence, part.first, part.last);
