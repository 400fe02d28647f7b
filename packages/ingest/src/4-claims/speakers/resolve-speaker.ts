import type { Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';
import { kindOfSpeaker } from './kind-of-speaker.ts';
import { KnownNames } from './known-names.ts';
import type { Speaker } from './speaker.ts';
import { speakerKey } from './speaker-key.ts';
import { listMentions, type Mention } from './speaker-register.ts';

/** One source to be resolved: the tokens of its naming phrase. */
export type SourceName = {
  readonly sentence: ChunkedSentence;
  readonly first: number;
  readonly last: number;
  /** Last token of the head phrase. */
  readonly head: number;
  readonly span: Span;
};

const FORMS_OF_ADDRESS = /^(?:mr|mrs|ms|dr|prof|professor|sen|gov|rep|gen|col|the)\.?$/u;
/** How many sentences back a name may stand for "the virologist" to mean it without being called one. */
const NEAR = 2;

const PRONOUNS = /^(?:he|him|his|she|her|hers|it|its|they|them|their|who|i|we)$/u;

type Remembered = { readonly speaker: Speaker; readonly at: number; readonly gender: 'f' | 'm' | null };

/** Finds the speakers of one document in reading order; pronouns and short forms lead back to what was named before. */
export class SpeakerResolver {
  readonly #known: KnownNames;
  #last: Remembered | null = null;
  #person: Remembered | null = null;
  #body: Remembered | null = null;
  readonly #genders = new Map<string, 'f' | 'm'>();

  constructor(sentences: readonly ChunkedSentence[]) {
    this.#known = new KnownNames(listMentions(sentences));
  }

  /** The speaker that a source names; null where a pronoun leads nowhere. Call it in reading order. */
  resolve(source: SourceName): Speaker | null {
    const speaker = this.resolveAside(source);
    if (speaker) this.#remember(speaker, source.span[0]);
    return speaker;
  }

  /** The same, for somebody who is only leaned on: the next pronoun does not lead there. */
  resolveAside(source: SourceName): Speaker | null {
    this.#known.readTo(source.span[0]);
    const tokens = source.sentence.tokens.slice(source.first, source.last + 1);
    const head = tokens.at(-1);
    if (!head) return null;
    const isPronoun = tokens.length === 1 && PRONOUNS.test(head.lower);
    return isPronoun
      ? this.#fromPronoun(head.lower, source)
      : (this.#fromName(tokens, source) ?? this.#asGiven(tokens, source));
  }

  #remember(speaker: Speaker, at: number): void {
    const remembered: Remembered = { speaker, at, gender: this.#genders.get(speaker.key) ?? null };
    this.#last = remembered;
    if (speaker.kind === 'person' || speaker.kind === 'unnamed') this.#person = remembered;
    else this.#body = remembered;
  }

  #fromPronoun(word: string, { span, sentence }: SourceName): Speaker | null {
    if (/^(?:he|him|his)$/u.test(word)) return this.#personFor('m', span, sentence.index);
    if (/^(?:she|her|hers)$/u.test(word)) return this.#personFor('f', span, sentence.index);
    if (/^(?:it|its)$/u.test(word)) return this.#bodyFor(span);
    if (/^(?:they|them|their|who|i|we)$/u.test(word))
      return this.#again(this.#last?.speaker ?? null, span, `"${word}" leads to the last speaker`);
    return null;
  }

  /** "he" and "she": the nearest of the last person who spoke and the last one that a sentence was about. */
  #personFor(gender: 'f' | 'm', span: Span, sentence: number): Speaker | null {
    const subject = this.#known.subjectPerson;
    const spoke = this.#person && (this.#person.gender ?? gender) === gender ? this.#person : null;
    const fits =
      subject &&
      (subject.gender ?? this.#genders.get(speakerKey(subject.name, 'person')) ?? gender) === gender;
    const isNearer = fits && subject.sentence < sentence && subject.span[0] > (spoke?.at ?? -1);
    const found = isNearer ? toSpeaker(subject, 'person') : (spoke?.speaker ?? this.#last?.speaker ?? null);
    if (found) this.#genders.set(found.key, gender);
    return this.#again(found, span, `"${gender === 'f' ? 'she' : 'he'}" leads to the nearest person`);
  }

  #bodyFor(span: Span): Speaker | null {
    const subject = this.#known.subjectBody;
    const spoke = this.#body ?? this.#last;
    const found =
      subject && subject.span[0] > (spoke?.at ?? -1)
        ? toSpeaker(subject, 'organisation')
        : (spoke?.speaker ?? null);
    return this.#again(found, span, '"it" leads to the nearest body');
  }

  #again(speaker: Speaker | null, span: Span, rule: string): Speaker | null {
    return speaker && { ...speaker, span, rule };
  }

  /** Short forms: "Vale", "the colonel", "the ministry", "the company", "the statement". */
  #fromName(tokens: readonly Token[], { span, sentence }: SourceName): Speaker | null {
    const words = tokens.map((token) => token.lower);
    const lemma = tokens.at(-1)?.lemma ?? '';
    const bare = words.filter((word) => !FORMS_OF_ADDRESS.test(word));
    const full = bare.length > 0 && bare.length <= 3 ? this.#known.bySurname(bare.at(-1) ?? '') : null;
    if (full && full.words.length > bare.length && bare.every((word) => full.words.includes(word)))
      return this.#again(toSpeaker(full, 'person'), span, 'surname leads to the name as first given');
    if (words[0] !== 'the' || words.length > 3) return null;
    if (PERSON_NOUNS.has(lemma))
      return this.#again(
        this.#fromRole(lemma, words, sentence.index),
        span,
        `"the ${lemma}" leads to the person described so`,
      );
    if (ORGANISATION_NOUNS.has(lemma) && words.length === 2)
      return this.#again(
        this.#fromHead(words[1] ?? '', lemma),
        span,
        `"the ${lemma}" leads to the name as first given`,
      );
    if (
      DOCUMENT_NOUNS.has(lemma) &&
      words.length === 2 &&
      this.#last &&
      /^(?:statement|bulletin|release|communique|communiqué|message|letter)$/u.test(lemma)
    )
      return this.#again(this.#last.speaker, span, `"the ${lemma}" is the last speaker's`);
    return null;
  }

  #fromRole(role: string, words: readonly string[], sentence: number): Speaker | null {
    const described = this.#known.byRole(role);
    if (described) return toSpeaker(described, 'person');
    const last = this.#person?.speaker;
    if (last && words.length === 2 && ` ${last.name.toLowerCase()} `.includes(` ${role} `)) return last;
    const subject = this.#known.subjectPerson;
    const isNear = subject && sentence - subject.sentence <= NEAR && subject.roles.size === 0;
    return isNear && words.length === 2 ? toSpeaker(subject, 'person') : null;
  }

  #fromHead(word: string, lemma: string): Speaker | null {
    const full = this.#known.byHead(word);
    if (full) return toSpeaker(full, 'organisation');
    return /^(?:company|firm|group|agency|organisation|organization|party|union|charity)$/u.test(lemma)
      ? (this.#body?.speaker ?? null)
      : null;
  }

  #asGiven(tokens: readonly Token[], { span, sentence, first, head }: SourceName): Speaker | null {
    const name = sentence.text.slice(...span);
    const kind = kindOfSpeaker(tokens.slice(0, head - first + 1));
    if (
      tokens.length === 1 &&
      /^(?:there|this|that|these|those|what|which|one)$/u.test(tokens[0]?.lower ?? '')
    )
      return null;
    const isNamed = kind !== 'unnamed' && kind !== 'group';
    return {
      name,
      span,
      kind,
      type: isNamed ? 'named' : 'unnamed',
      onRecord: isNamed,
      key: speakerKey(name, kind),
      rule: `as given, ${kind} by "${tokens.at(-1)?.lower ?? ''}"`,
    };
  }
}

const toSpeaker = ({ name, span }: Mention, kind: 'person' | 'organisation'): Speaker => ({
  name,
  span,
  kind,
  type: 'named',
  onRecord: true,
  key: speakerKey(name, kind),
  rule: 'as first given',
});
