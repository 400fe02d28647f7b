import { WordIndex } from '../../../language/word-index.ts';
import type { ChunkedSentence } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { findClauseVerb } from '../../chunks/find-clause-verb.ts';
import { findComplements } from '../data/attribution-lexicon.ts';
import {
  ATTRIBUTION_NOUNS,
  CARRIER_VERBS,
  MAKING_VERBS,
  NOUN_PREPOSITIONS,
  SPEECH_ACT_NOUNS,
  WILLING_NOUNS,
} from '../data/attribution-nouns.ts';
import { REFUSING } from '../data/refusing-verbs.ts';
import { endOfContent } from '../end-of-content.ts';
import { endOfNounContent } from '../end-of-noun-content.ts';
import { findSourceAfter } from '../find-source-after.ts';
import { findSubject } from '../find-subject.ts';
import { isTime, type SourceTokens } from '../source-tokens.ts';
import type { TokenAttribution } from '../to-found.ts';

const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(NOUN_PREPOSITIONS));

/** All nouns that may attribute: every phrase of a text is asked, so in one place. */
const SPEAKING_NOUNS = new WordIndex(
  [...ATTRIBUTION_NOUNS, ...WILLING_NOUNS, ...SPEECH_ACT_NOUNS, ...PREPOSITIONS.keys()].map((noun) => [
    noun,
    true,
  ]),
);

const isGenitive = (sentence: ChunkedSentence, i: number): boolean => /^['’]s?$/u.test(wordAt(sentence, i));

/** "made the claim that", "disputes the idea that": the verb's subject stands behind the noun. */
const carries = (lemma: string): boolean =>
  CARRIER_VERBS.has(lemma) || (findComplements(lemma)?.takes.has('np') ?? false);

/** "Ukrainian officials have expressed concerns that": the subject of the verb that carries the noun. */
function carrierSubject(
  sentence: ChunkedSentence,
  first: number,
): { source: SourceTokens; from: number; lemma: string } | null {
  // "dismissed as false a report that …": the judgement stands between the verb and its object.
  const judged = sentence.tokens[first - 1]?.pos === 'ADJ' && wordAt(sentence, first - 2) === 'as';
  const group = groupOf(sentence, judged ? first - 3 : first - 1);
  if (!group || group.passive || !carries(group.lemma)) return null;
  const source = findSubject(sentence, group);
  return source ? { source, from: group.first, lemma: group.lemma } : null;
}

/** "the Pentagon's confirmation that", "his claim that": the genitive inside the noun's own phrase. */
function genitiveSource(sentence: ChunkedSentence, first: number, head: number): SourceTokens | null {
  for (let i = head - 1; i > first; i -= 1) {
    if (isGenitive(sentence, i)) return { first, last: i - 1, headFirst: first, headLast: i - 1 };
  }
  const opener = wordAt(sentence, first);
  return /^(?:his|her|their|its)$/u.test(opener)
    ? { first, last: first, headFirst: first, headLast: first }
    : null;
}

/** "fears among voters that", "a claim by the ministry that": the source between the noun and the clause. */
function sourceBetween(sentence: ChunkedSentence, head: number, that: number): SourceTokens | null {
  const preposition = wordAt(sentence, head + 1);
  if (!/^(?:by|from|among)$/u.test(preposition)) return null;
  const source = findSourceAfter(sentence, head + 2);
  return source && source.last < that ? source : null;
}

/** "an agreement that the two states reached", "questions that he raised": the noun is the object of the verb, which has no other. */
function isRelative(sentence: ChunkedSentence, that: number): boolean {
  const verb = findClauseVerb(sentence, that + 1);
  if (!verb || verb.passive || !MAKING_VERBS.has(verb.lemma)) return false;
  const next = verb.last + 1;
  return phraseOf(sentence, next) === null && wordAt(sentence, next) !== 'that';
}

/** Position of "that" right behind the noun or behind its attachments; −1 for none. */
function findThatBehind(sentence: ChunkedSentence, head: number): number {
  for (let i = head + 1; i < head + 10 && i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (token?.lower === 'that')
      return sentence.tokens[i + 1]?.pos === 'VERB' ||
        sentence.tokens[i + 1]?.pos === 'AUX' ||
        isRelative(sentence, i)
        ? -1
        : i;
    // The apostrophe of "by the miners' union" stands inside its phrase.
    const isMark = token?.pos === 'PUNCT' && phraseOf(sentence, i) === null;
    if (groupOf(sentence, i) || isMark) return -1;
  }
  return -1;
}

/** "the government's determination to further its quest", "his call for calm": a noun with its owner, and an infinitive or a preposition behind it. */
function findOwned(sentence: ChunkedSentence, first: number, head: number): TokenAttribution | null {
  const noun = sentence.tokens[head]?.lemma ?? '';
  const source = genitiveSource(sentence, first, head);
  if (!source || isTime(sentence, source.first, source.last)) return null;
  const next = groupOf(sentence, head + 1);
  if (WILLING_NOUNS.has(noun) && next?.form === 'infinitive')
    return {
      frame: 'noun',
      lemma: noun,
      source,
      cue: [head, head],
      content: [[next.first, endOfContent(sentence, next.first, { infinitive: true })]],
      group: null,
    };
  const preposition = wordAt(sentence, head + 1);
  if (!PREPOSITIONS.get(noun)?.includes(preposition) || !phraseOf(sentence, head + 2)) return null;
  return {
    frame: 'preposition',
    lemma: noun,
    source,
    cue: [head, head + 1],
    content: [[head + 2, endOfNounContent(sentence, head + 2)]],
    group: null,
  };
}

/** "amid allegations of fraud", "faced criticism for its silence": a charge, fear or praise that nobody in its phrase owns. */
function findUnowned(sentence: ChunkedSentence, first: number, head: number): TokenAttribution | null {
  const noun = sentence.tokens[head]?.lemma ?? '';
  if (!SPEECH_ACT_NOUNS.has(noun)) return null;
  if (!/^(?:of|about|for|over|against)$/u.test(wordAt(sentence, head + 1))) return null;
  if (!phraseOf(sentence, head + 2) && groupOf(sentence, head + 2)?.form !== 'gerund') return null;
  const carrier = carrierSubject(sentence, first);
  return {
    frame: 'preposition',
    lemma: noun,
    source: carrier?.source ?? null,
    cue: [carrier?.from ?? head, head + 1],
    content: [[head + 2, endOfNounContent(sentence, head + 2)]],
    group: null,
  };
}

/** End of the that-clause of a noun that is the sentence's subject: before the verb which that subject carries. */
function endOfSubjectClause(sentence: ChunkedSentence, that: number): number {
  const end = endOfContent(sentence, that + 1);
  let seen = 0;
  for (const group of sentence.groups) {
    if (group.first <= that || group.form !== 'finite' || group.last > end) continue;
    const before = sentence.tokens[group.first - 1];
    if (/^(?:who|which|that)$/u.test(before?.lower ?? '') || before?.pos === 'CCONJ') continue;
    seen += 1;
    const phrase = phraseOf(sentence, group.first - 1);
    const governed = phrase
      ? sentence.tokens[phrase.first - 1]?.pos === 'ADP' || groupOf(sentence, phrase.first - 1) !== null
      : true;
    if (seen === 2 && governed) return group.first - 1;
  }
  return end;
}

/** "Despite his claim that …, the road …": the noun hangs on what opens the sentence. */
function isFronted(sentence: ChunkedSentence, noun: number): boolean {
  if (!/^(?:ADP|SCONJ|ADJ|ADV)$/u.test(sentence.tokens[0]?.pos ?? '')) return false;
  return !sentence.groups.some((group) => group.first < noun && group.form === 'finite');
}

/** Attributions whose cue is a noun with a that-clause: "concerns that", "the agency's claim that". */
export function findNounFrames(sentence: ChunkedSentence): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const phrase of sentence.phrases) {
    const head = phrase.last;
    const noun = sentence.tokens[head];
    if (!noun || sentence.inQuote[head] || !SPEAKING_NOUNS.get(noun.lemma)) continue;
    const that = findThatBehind(sentence, head);
    const owned =
      that < 0
        ? (findOwned(sentence, phrase.first, head) ?? findUnowned(sentence, phrase.first, head))
        : null;
    if (owned) found.push(owned);
    if (that < 0) continue;
    const carrier = carrierSubject(sentence, phrase.first);
    const source =
      genitiveSource(sentence, phrase.first, head) ??
      sourceBetween(sentence, head, that) ??
      carrier?.source ??
      null;
    found.push({
      frame: 'noun',
      // "rejected claims that …": what is told is the refusal.
      lemma:
        carrier && source === carrier.source && REFUSING.test(carrier.lemma) ? carrier.lemma : noun.lemma,
      source,
      cue: [carrier?.from ?? head, head],
      content: [
        [
          that,
          phrase.first <= 1 && !carrier
            ? endOfSubjectClause(sentence, that)
            : endOfContent(sentence, that + 1, { fronted: isFronted(sentence, phrase.first) }),
        ],
      ],
      group: null,
    });
  }
  return found;
}
