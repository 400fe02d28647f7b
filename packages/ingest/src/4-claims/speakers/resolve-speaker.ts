import type { AttributionType, HopKind } from '@attribune/schema/attribution';
import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { CROWD_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './data/speaker-nouns.ts';
import type { Speaker } from './speaker.ts';
import { speakerKey } from './speaker-key.ts';
import { listMentions, type Mention } from './speaker-register.ts';

/** One source to be resolved: the tokens of its naming phrase. */
export type SourceName = {
  readonly sentence: ChunkedSentence;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
};

const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'i',
  'we',
  'him',
  'her',
  'them',
  'his',
  'their',
  'its',
  'who',
]);

/** Finds speakers of one document in reading order; pronouns and short forms lead back to what was named before. */
export class SpeakerResolver {
  readonly #people: readonly Mention[];
  readonly #organisations: readonly Mention[];
  #last: Speaker | null = null;
  #lastPerson: Speaker | null = null;
  #lastBody: Speaker | null = null;

  constructor(sentences: readonly ChunkedSentence[]) {
    const { people, organisations } = listMentions(sentences);
    this.#people = people;
    this.#organisations = organisations;
  }

  /** The speaker that a source names; null where a pronoun leads nowhere. Call it in reading order. */
  resolve(source: SourceName): Speaker | null {
    const speaker = this.#read(source);
    if (speaker) this.#remember(speaker);
    return speaker;
  }

  /** The speaker resolved last, for speech that goes on without a cue. */
  get last(): Speaker | null {
    return this.#last;
  }

  #remember(speaker: Speaker): void {
    this.#last = speaker;
    if (speaker.kind === 'person' || speaker.kind === 'unnamed') this.#lastPerson = speaker;
    else this.#lastBody = speaker;
  }

  #read(source: SourceName): Speaker | null {
    const tokens = source.sentence.tokens.slice(source.first, source.last + 1);
    const words = tokens.map((token) => token.lower);
    const head = tokens.at(-1);
    if (!head) return null;
    const name = source.sentence.text.slice(...source.span);
    if (tokens.length === 1 && PRONOUNS.has(head.lower)) return this.#fromPronoun(head.lower, source.span);
    const at = source.span[0];
    const known =
      this.#fromSurname(words, at) ??
      this.#fromRole(
        tokens.map((token) => token.lemma),
        words,
        at,
      ) ??
      this.#fromShortBody(words, head.lemma, at);
    if (known) return { ...known, span: source.span };
    return this.#asGiven(name, tokens, source.span);
  }

  #fromPronoun(word: string, span: Span): Speaker | null {
    const found = this.#referent(word, span[0]);
    return found ? { ...found, span, rule: `pronoun "${word}" leads to "${found.name}"` } : null;
  }

  /** The last speaker of the pronoun's kind, else the last body or person that the text named before it. */
  #referent(word: string, at: number): Speaker | null {
    if (/^(?:they|them|their|we)$/u.test(word)) return this.#last;
    if (/^its?$/u.test(word)) {
      const body = this.#organisations.findLast((mention) => mention.at < at);
      return this.#lastBody ?? (body ? toBody(body, '') : this.#last);
    }
    const person = this.#people.findLast((mention) => mention.at < at);
    return this.#lastPerson ?? (person ? toPerson(person, '') : this.#last);
  }

  /** "Ruel" and "Mr. Ruel" are the "Commander Ilse Ruel" that was named in full. */
  #fromSurname(words: readonly string[], at: number): Speaker | null {
    const bare = words.filter((word) => !/^(?:mr|mrs|ms|dr|prof|sen|gov|rep|gen|col|the)\.?$/u.test(word));
    const surname = bare.at(-1);
    if (surname === undefined || bare.length > 3) return null;
    const full =
      this.#people.find(
        (person) => person.surname === surname && person.words.length > bare.length && person.at <= at,
      ) ?? this.#people.find((person) => person.surname === surname && person.words.length > words.length);
    return full && bare.every((word) => full.words.includes(word))
      ? toPerson(full, 'surname leads to the name as first given')
      : null;
  }

  /** "the colonel", "the widow": the person last described so. */
  #fromRole(lemmas: readonly string[], words: readonly string[], at: number): Speaker | null {
    const role = lemmas.at(-1) ?? '';
    if (words[0] !== 'the' || !PERSON_NOUNS.has(role) || words.length > 3) return null;
    const described = this.#people.findLast((person) => person.at < at && person.roles.has(role));
    if (described) return toPerson(described, `"the ${role}" leads to the person described so`);
    const last = this.#lastPerson;
    if (last && words.length === 2 && new RegExp(`\\b${role}\\b`, 'iu').test(last.name))
      return { ...last, rule: `"the ${role}" leads to the last speaker described so` };
    return last && words.length === 2 && last.kind === 'person' && last.name.split(' ').length <= 3
      ? null
      : null;
  }

  /** "the ministry" is "the transport ministry" that was named in full. */
  #fromShortBody(words: readonly string[], lemma: string, at: number): Speaker | null {
    if (words[0] !== 'the' || words.length > 2 || !ORGANISATION_NOUNS.has(lemma)) return null;
    const full = this.#organisations.find(
      (body) => body.surname === words.at(-1) && body.words.length > 2 && body.at < at,
    );
    if (full) return toBody(full, `"the ${lemma}" leads to the name as first given`);
    return lemma === 'company' || lemma === 'firm' || lemma === 'group' || lemma === 'agency'
      ? this.#lastBody
      : null;
  }

  #asGiven(
    name: string,
    tokens: readonly { lower: string; lemma: string; pos: string; text: string }[],
    span: Span,
  ): Speaker {
    const head = tokens.at(-1);
    const kind = kindOf(tokens);
    const type: AttributionType = kind === 'unnamed' || kind === 'group' ? 'unnamed' : 'named';
    return {
      name,
      span,
      kind,
      type,
      onRecord: type === 'named',
      key: speakerKey(name, kind),
      rule: `as given, ${kind} by its head "${head?.lower ?? ''}"`,
    };
  }
}

const toPerson = (mention: Mention, rule: string): Speaker => ({
  name: mention.name,
  span: null,
  kind: 'person',
  type: 'named',
  onRecord: true,
  key: speakerKey(mention.name, 'person'),
  rule,
});
const toBody = (mention: Mention, rule: string): Speaker => ({
  name: mention.name,
  span: null,
  kind: 'organisation',
  type: 'named',
  onRecord: true,
  key: speakerKey(mention.name, 'organisation'),
  rule,
});

/** What kind of speaker a phrase names, by its head and its determiner. */
function kindOf(tokens: readonly { lower: string; lemma: string; pos: string; text: string }[]): HopKind {
  const head = tokens.at(-1);
  const lemma = head?.lemma ?? '';
  const lower = head?.lower ?? '';
  const names = tokens.filter((token) => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)).length;
  const indefinite = /^(?:a|an|one|some|many|several|other|another|few|most|two|three|various|recent)$/u.test(
    tokens[0]?.lower ?? '',
  );
  const plural = lower.endsWith('s') && lemma !== lower;
  if (head?.pos === 'PROPN' && /^\p{Lu}/u.test(head.text))
    return ORGANISATION_NOUNS.has(lemma) || names === 1 ? 'organisation' : 'person';
  if (CROWD_NOUNS.has(lemma) && (plural || indefinite)) return 'unnamed';
  if (ORGANISATION_NOUNS.has(lemma) && !(indefinite && plural)) return 'organisation';
  if (DOCUMENT_NOUNS.has(lemma)) return plural && names === 0 ? 'unnamed' : 'document';
  if (PERSON_NOUNS.has(lemma)) return indefinite || plural ? 'unnamed' : 'person';
  if (CROWD_NOUNS.has(lemma)) return 'unnamed';
  return names > 0 && !plural
    ? 'organisation'
    : plural || indefinite || head?.pos === 'PRON'
      ? 'unnamed'
      : 'group';
}
