import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { findComplements } from '../data/attribution-lexicon.ts';
import { lastToken } from '../end-of-content.ts';
import { findSourceAfter } from '../find-source-after.ts';
import { findSubject } from '../find-subject.ts';
import { isNoCue } from '../is-no-cue.ts';
import { isTime } from '../source-tokens.ts';
import type { SpeechVerb } from '../speech-verbs.ts';
import type { TokenAttribution } from '../to-found.ts';
import { clauseStart, findRest, trimRight } from './find-according.ts';

const BOUNDARY = new Set([',', '—', '–', '-', '--', '”', '"', '’', "'"]);
/** What may stand between the verb and the end of the parenthesis: hearer, time and place. */
const LONGEST_TAIL = 24;

/** Token index of the comma or end behind the cue, hearers and adverbials skipped; −1 where a content follows instead. */
function endOfCue(sentence: ChunkedSentence, group: VerbGroup): number {
  const last = lastToken(sentence);
  for (let i = group.last + 1; i <= last && i < group.last + LONGEST_TAIL; i += 1) {
    const token = sentence.tokens[i];
    if (!token) break;
    if (token.text === ',' || token.text === ';' || token.text === '—') return i;
    if (token.lower === 'that' || token.lower === 'whether' || token.text === ':') return -1;
    const inner = groupOf(sentence, i);
    if (inner && inner.form === 'finite') return -1;
    if (inner?.form === 'infinitive') return -1;
  }
  return last + 1;
}

/** Content before the parenthesis that opens at the comma `comma`, together with what follows it. */
function contentAround(
  sentence: ChunkedSentence,
  comma: number,
  behind: number,
): readonly (readonly [number, number])[] {
  const start = clauseStart(sentence, comma - 1);
  const end = trimRight(sentence, start, comma);
  const rest = findRest(sentence, behind);
  const before: readonly [number, number] = [start, end];
  return rest ? [before, rest] : [before];
}

const hasWords = (first: number, last: number): boolean => last - first >= 1;

/** "content, said X": the verb right behind the comma, its subject behind it. */
function findInverted(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  const before = group.first - 1;
  if (!BOUNDARY.has(wordAt(sentence, before)) || before < 2) return null;
  const source = findSourceAfter(sentence, group.last + 1);
  if (!source || /sel(?:f|ves)$/u.test(wordAt(sentence, source.first))) return null;
  if (group.last !== group.first || findSubject(sentence, group) !== null) return null;
  if (groupOf(sentence, source.last + 1)?.form === 'finite') return null;
  return {
    frame: 'parenthetical',
    lemma: group.lemma,
    source,
    cue: [group.first, group.last],
    content: contentAround(sentence, before, source.last + 1),
    group,
  };
}

/** "…, she acknowledged the battle": a noun phrase behind the verb is what is said, unless it is a time or the hearer of "told". */
function hasObject(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const phrase = phraseOf(sentence, group.last + 1);
  if (!phrase || isTime(sentence, phrase.first, phrase.last)) return false;
  if (group.lemma === 'put') return false;
  return !(findComplements(group.lemma)?.takes.has('told') ?? false);
}

/** "content, X said on Monday": subject and verb between a comma and the next comma or the end. */
function findStraight(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  const source = findSubject(sentence, group);
  if (!source) return null;
  let before = source.first - 1;
  while (
    sentence.tokens[before]?.pos === 'ADV' ||
    sentence.tokens[before]?.pos === 'CCONJ' ||
    wordAt(sentence, before) === 'as'
  )
    before -= 1;
  const mark = wordAt(sentence, before);
  if (!BOUNDARY.has(mark) || !hasWords(0, before - 1)) return null;
  const end = endOfCue(sentence, group);
  if (end < 0 || hasObject(sentence, group)) return null;
  const start = clauseStart(sentence, before - 1);
  if (!isProposition(sentence, start, before - 1, end <= lastToken(sentence))) return null;
  return {
    frame: 'parenthetical',
    lemma: group.lemma,
    source,
    cue: [group.first, group.last],
    content: contentAround(sentence, before, end),
    group,
  };
}

/** Words from which on a stretch without a finite verb is still taken for something said (headlines, clipped lists). */
const LONG = 6;

/** What came before must be able to be said: it holds a finite verb or many words, or something follows the parenthesis. */
function isProposition(sentence: ChunkedSentence, first: number, last: number, goesOn: boolean): boolean {
  if (goesOn || last - first + 1 >= LONG || sentence.kind !== 'paragraph') return true;
  for (let i = first; i <= last; i += 1) if (groupOf(sentence, i)?.form === 'finite') return true;
  return false;
}

/** "content, it was reported": nobody is named, and the clause ends with the verb or with a time. */
function findImpersonal(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  const it = group.first - 1;
  if (wordAt(sentence, it) !== 'it' || wordAt(sentence, it - 1) !== ',' || it < 3) return null;
  const end = endOfCue(sentence, group);
  if (end <= lastToken(sentence)) return null;
  const start = clauseStart(sentence, it - 2);
  return {
    frame: 'parenthetical',
    lemma: group.lemma,
    source: null,
    cue: [group.first, group.last],
    content: [[start, trimRight(sentence, start, it - 1)]],
    group,
  };
}

/** Parentheticals of one sentence; each verb is tried inverted first, then straight. */
export function findParentheticals(
  sentence: ChunkedSentence,
  verbs: readonly SpeechVerb[],
): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const { group, verb } of verbs) {
    // "as the mayor put it": the pronoun stands for what was said.
    const put = group.lemma === 'put' && wordAt(sentence, group.last + 1) === 'it';
    if (!put && !verb.takes.has('par')) continue;
    if (group.passive) {
      const impersonal = group.form === 'finite' ? findImpersonal(sentence, group) : null;
      if (impersonal) found.push(impersonal);
      continue;
    }
    if (phraseOf(sentence, group.last + 1) === null && wordAt(sentence, group.last + 1) === 'that') continue;
    if (group.form !== 'finite' || isNoCue(sentence, group)) continue;
    // "…, and some speculated about his health": the verb has a content of its own behind it.
    if (verb.prepositions.has(wordAt(sentence, group.last + 1))) continue;
    const one = findStraight(sentence, group) ?? findInverted(sentence, group);
    if (one) found.push(one);
  }
  return found;
}
