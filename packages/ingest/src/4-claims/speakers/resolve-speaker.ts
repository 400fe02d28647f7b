import type { Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { FEMALE_WORDS, MALE_WORDS } from './data/gender-words.ts';
import { COMPANY_NOUNS, GENERIC_BODIES } from './data/office-nouns.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';
import { findSpokenFor, isAnonymous } from './find-spoken-for.ts';
import { kindOfSpeaker } from './kind-of-speaker.ts';
import type { Body } from './known-bodies.ts';
import { KnownNames } from './known-names.ts';
import { type KnownOffices, listOffices } from './list-offices.ts';
import type { Speaker } from './speaker.ts';
import { speakerKey } from './speaker-key.ts';
import { listMentions } from './speaker-register.ts';

/** One source to be resolved: the tokens of its naming phrase. */
export type SourceName = {
  readonly sentence: ChunkedSentence;
  readonly first: number;
  readonly last: number;
  /** Last token of the head phrase. */
  readonly head: number;
  readonly span: Span;
};

const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor sen gov rep gen col the'.split(' ').flatMap((word) => [word, `${word}.`]),
);
/** How many sentences back a name may stand for "the virologist" to mean it without being called one. */
const NEAR = 2;

/** Forms of address that say nothing of the trade: a professor may be the virologist of the next sentence. */
const SCHOLARLY: ReadonlySet<string> = new Set(['doctor', 'professor']);

const PRONOUNS = /^(?:he|him|his|she|her|hers|it|its|they|them|their|who|i|we)$/u;

type Remembered = { readonly speaker: Speaker; readonly at: number; readonly gender: 'f' | 'm' | null };

/** Finds the speakers of one document in reading order; pronouns and short forms lead back to what was named before. */
export class SpeakerResolver {
  readonly #known: KnownNames;
  #last: Remembered | null = null;
  #person: Remembered | null = null;
  #body: Remembered | null = null;
  /** Single people without a name, by what they are: "a former engineer" is "the engineer" afterwards. */
  readonly #unnamed = new Map<string, { readonly speaker: Speaker; readonly at: number }>();
  readonly #genders = new Map<string, 'f' | 'm'>();
  /** The last women and men who spoke, where the text tells what they are. */
  readonly #lastOf = new Map<'f' | 'm', Speaker>();

  readonly #offices: KnownOffices;
  /** The bodies that spoke so far, themselves or through their people, and the last of them. */
  readonly #voices = new Set<string>();
  #lastVoice: Body | null = null;

  /** `speaking` are the names of the bodies that speak anywhere in the text. */
  constructor(sentences: readonly ChunkedSentence[], speaking: readonly string[]) {
    const mentions = listMentions(sentences);
    const people = new Set(mentions.flatMap(({ kind, words }) => (kind === 'person' ? [words.at(-1)] : [])));
    // "Vale said" is Ruth Vale, not a body of that name.
    const bodies = speaking.filter((name) => !people.has(name.toLowerCase()));
    this.#known = new KnownNames(mentions, bodies);
    this.#offices = listOffices(mentions, bodies);
  }

  /** The speaker that a source names; null where a pronoun leads nowhere. Call it in reading order. */
  resolve(source: SourceName): Speaker | null {
    const speaker = this.resolveAside(source);
    if (speaker) this.#remember(speaker, source);
    return speaker;
  }

  /** The same, for somebody who is only leaned on: the next pronoun does not lead there. */
  resolveAside(source: SourceName): Speaker | null {
    this.#known.readTo(source.span[0]);
    const tokens = source.sentence.tokens.slice(source.first, source.last + 1);
    const head = tokens.at(-1);
    if (!head) return null;
    if (tokens.length === 1 && PRONOUNS.test(head.lower)) return this.#fromPronoun(head.lower, source);
    const speaker = this.#fromName(tokens, source) ?? this.#asGiven(tokens, source);
    return speaker && this.#withOffice(speaker, source);
  }

  /** Adds for whom the speaker speaks, by what the text says of them anywhere, else by the words beside the name here. */
  #withOffice(speaker: Speaker, source: SourceName): Speaker {
    const told = this.#offices.known.get(speaker.key);
    if (told) return { ...speaker, speaksFor: told };
    const office = findSpokenFor(speaker, source, {
      bodies: this.#known.bodies,
      spoke: this.#lastVoice,
      isOnly: this.#voices.size < 2,
      told: this.#offices.words.get(speaker.key) ?? null,
    });
    // Who asks not to be named speaks in nobody's name.
    if (!office || (speaker.kind === 'unnamed' && isAnonymous(source.sentence))) return speaker;
    if (isFullName(speaker.name)) this.#offices.known.set(speaker.key, office);
    const isHeld = speaker.kind === 'unnamed';
    return {
      ...speaker,
      speaksFor: office,
      ...(isHeld && { kind: 'person', type: 'named', onRecord: true }),
    };
  }

  /** The body that last spoke itself; null for none. */
  #spokenBody(): Body | null {
    const last = this.#body?.speaker;
    return last?.kind === 'organisation'
      ? { name: last.name, key: last.key, span: last.span ?? [0, 0] }
      : null;
  }

  #remember(speaker: Speaker, source: SourceName): void {
    const { span } = source;
    const at = span[0];
    const address = addressOf(source);
    if (address) this.#genders.set(speaker.key, address);
    const remembered: Remembered = { speaker, at, gender: this.#genders.get(speaker.key) ?? null };
    this.#last = remembered;
    const role = speaker.kind === 'unnamed' ? singleRole(source) : null;
    if (role !== null) this.#unnamed.set(role, { speaker, at });
    if (remembered.gender) this.#lastOf.set(remembered.gender, speaker);
    if (speaker.kind === 'person' || (speaker.kind === 'unnamed' && !isTeam(source)))
      this.#person = remembered;
    else if (speaker.kind !== 'unnamed') this.#body = remembered;
    const body = speaker.speaksFor ?? (speaker.kind === 'organisation' ? speaker : null);
    if (body) this.#known.bodies.noteNamed({ name: body.name, key: body.key, span });
    if (body) {
      this.#lastVoice = { name: body.name, key: body.key, span };
      this.#voices.add(body.key);
    }
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
    const isOther = this.#last?.gender === opposite(gender) || this.#last?.speaker.kind === 'organisation';
    const last = isOther ? null : (this.#last?.speaker ?? null);
    const fits =
      subject &&
      (subject.gender ?? this.#genders.get(speakerKey(subject.name, 'person')) ?? gender) === gender;
    const isNearer = fits && subject.sentence < sentence && subject.span[0] > (spoke?.at ?? -1);
    const found = isNearer
      ? toSpeaker(subject, 'person')
      : (spoke?.speaker ?? this.#lastOf.get(gender) ?? last);
    if (found) this.#genders.set(found.key, gender);
    return this.#again(found, span, `"${gender === 'f' ? 'she' : 'he'}" leads to the nearest person`);
  }

  #bodyFor(span: Span): Speaker | null {
    const subject = this.#known.subjectBody;
    const spoke = this.#body ?? this.#last;
    const found =
      subject && subject.span[0] > (spoke?.at ?? -1)
        ? toSpeaker(subject, 'organisation')
        : bodyOf(spoke?.speaker ?? null);
    return this.#again(found, span, '"it" leads to the nearest body');
  }

  #again(speaker: Speaker | null, span: Span, rule: string): Speaker | null {
    return speaker && { ...speaker, span, rule };
  }

  /** Short forms: "Vale", "the colonel", "the ministry", "the company", "the statement". */
  #fromName(tokens: readonly Token[], { span, sentence }: SourceName): Speaker | null {
    const words = tokens.map((token) => token.lower);
    const lemma = tokens.at(-1)?.lemma ?? '';
    const bare = words.filter((word) => !FORMS_OF_ADDRESS.has(word));
    const full = bare.length > 0 && bare.length <= 3 ? this.#known.bySurname(bare.at(-1) ?? '') : null;
    if (full && full.words.length > bare.length && bare.every((word) => full.words.includes(word)))
      return this.#again(toSpeaker(full, 'person'), span, 'surname leads to the name as first given');
    const short = bare.length === 1 ? this.#short(bare[0] ?? '', tokens) : null;
    if (short) return this.#again(short, span, `"${bare[0]}" leads to the name as first given`);
    const longer = bare.length > 1 ? this.#known.bodies.findLonger(words) : null;
    if (longer)
      return this.#again(toSpeaker(longer, 'organisation'), span, 'short form of the name as first given');
    if (words[0] !== 'the' || words.length > 3) return null;
    if (PERSON_NOUNS.has(lemma))
      return this.#again(
        this.#fromRole(lemma, words, sentence.index),
        span,
        `"the ${lemma}" leads to the person described so`,
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
    const unnamed = this.#unnamed.get(role);
    if (described && unnamed && unnamed.at > described.span[0]) return unnamed.speaker;
    if (described) return toSpeaker(described, 'person');
    if (unnamed) return unnamed.speaker;
    const last = this.#person?.speaker;
    if (last && words.length === 2 && ` ${last.name.toLowerCase()} `.includes(` ${role} `)) return last;
    const subject = this.#known.subjectPerson;
    if (!subject || words.length !== 2 || sentence - subject.sentence > NEAR) return null;
    if (![...subject.roles].every((held) => SCHOLARLY.has(held))) return null;
    // Somebody without a name spoke after them: "the insider" may be either.
    const between = this.#last?.speaker.type === 'unnamed' && this.#last.at > subject.span[0];
    return between ? null : toSpeaker(subject, 'person');
  }

  /** "the ministry", "Tessaro", "the traders", "CAB": a body under a shorter name. */
  #short(word: string, tokens: readonly Token[]): Speaker | null {
    const { bodies } = this.#known;
    const text = tokens.at(-1)?.text ?? '';
    const found = bodies.byAcronym(text) ?? bodies.findShort(word);
    if (found) return toSpeaker(found, 'organisation');
    // A headline leaves the article out: "Company: no cards taken".
    const isDefinite = tokens[0]?.lower === 'the' || tokens.length === 1;
    if (!isDefinite || !(GENERIC_BODIES.has(word) || COMPANY_NOUNS.has(word))) return null;
    const body = bodies.resolve(word, this.#spokenBody());
    return body && toSpeaker(body, 'organisation');
  }

  #asGiven(tokens: readonly Token[], { span, sentence, first, head }: SourceName): Speaker | null {
    const name = sentence.text.slice(...span);
    const named = this.#known.bodies.findNameIn(name);
    const isShared = tokens.length === 1 && this.#known.isShared(tokens[0]?.lower ?? '');
    const kind = this.#known.bodies.isBody(name)
      ? 'organisation'
      : isShared
        ? 'person'
        : kindOfSpeaker(tokens.slice(0, head - first + 1));
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
      key: speakerKey(named ?? name, kind),
      rule: isShared
        ? 'as given: two people have that surname'
        : `as given, ${kind} by "${tokens.at(-1)?.lower ?? ''}"`,
    };
  }
}

const opposite = (gender: 'f' | 'm'): 'f' | 'm' => (gender === 'f' ? 'm' : 'f');

/** "Mr Orr", "Dame Ruth Vale": the pronoun that a form of address takes; null for none. */
function addressOf({ sentence, first }: SourceName): 'f' | 'm' | null {
  const word = sentence.tokens[first]?.lower ?? '';
  if (FEMALE_WORDS.has(word)) return 'f';
  return MALE_WORDS.has(word) ? 'm' : null;
}

/** "The team said": no "he" or "she" leads to a body of people. */
const isTeam = ({ sentence, head }: SourceName): boolean =>
  ORGANISATION_NOUNS.has(sentence.tokens[head]?.lemma ?? '');

/** "Ada Brill" is one person throughout; "the spokeswoman" need not be. */
const isFullName = (name: string): boolean =>
  name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1;

/** "a former engineer at Norrin": what the one without a name is; null for several. */
function singleRole({ sentence, first, head }: SourceName): string | null {
  const opens = /^(?:a|an|one)$/u.test(sentence.tokens[first]?.lower ?? '');
  return opens ? (sentence.tokens[head]?.lemma ?? null) : null;
}

/** "it" behind a spokesman is the body for which he speaks. */
const bodyOf = (speaker: Speaker | null): Speaker | null =>
  speaker?.speaksFor
    ? {
        ...toSpeaker({ name: speaker.speaksFor.name, span: speaker.span ?? [0, 0] }, 'organisation'),
        key: speaker.speaksFor.key,
      }
    : speaker;

const toSpeaker = (
  { name, span }: { readonly name: string; readonly span: Span },
  kind: 'person' | 'organisation',
): Speaker => ({
  name,
  span,
  kind,
  type: 'named',
  onRecord: true,
  key: speakerKey(name, kind),
  rule: 'as first given',
});
