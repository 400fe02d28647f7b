import type { Token } from '../../language/token.ts';
import { LIGHT_VERBS, SCALE_VERBS } from '../data/light-verbs.ts';

/** The word on which a number depends: the verb whose subject or object it is, or the noun that it is the value of. */
export type Governor = { readonly token: Token; readonly kind: 'verb' | 'noun' };

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const VALUE_PREPOSITIONS = new Set(['of', 'at', 'to', 'by', 'with']);
const COUNT_NOUNS = new Set([
  'number',
  'count',
  'total',
  'tally',
  'figure',
  'toll',
  'share',
  'proportion',
  'percentage',
]);
/** Words before a number that belong to it: "at least", "more than", "a record". */
const MODIFIERS = new Set(
  'at least most more less fewer than about around some nearly almost over under up to as many much only just an a the another its their roughly approximately close between'.split(
    ' ',
  ),
);
/** How many tokens before a number its verb may stand; beyond, it is another clause's. */
const REACH_BEFORE = 14;

/**
 * What governs the number at `number` (token indexes, end exclusive): first the verb that it is the subject of, then the noun that
 * it is the value of, then the verb that it is the object of. Null where the sentence does not say.
 */
export function findGovernor(tokens: readonly Token[], number: readonly [number, number]): Governor | null {
  return verbAfter(tokens, number[1]) ?? nounBefore(tokens, number[0]) ?? verbBefore(tokens, number[0]);
}

/** "14 people were killed", "52 people arrested": the verb behind the noun phrase of the number. */
function verbAfter(tokens: readonly Token[], from: number): Governor | null {
  let at = skipNominal(tokens, from);
  if (tokens[at]?.lower === 'of') {
    const auxiliary = isOfWhole(tokens, at) ? auxiliaryAfter(tokens, at) : -1;
    at = auxiliary < 0 ? skipNominal(tokens, skipDeterminers(tokens, at + 1)) : auxiliary;
  }
  while (tokens[at]?.pos === 'ADV' || RELATIVES.has(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (!first || (first.pos !== 'AUX' && first.pos !== 'VERB')) return null;
  return mainVerb(tokens, at);
}

/** "Of the soldiers whom they sent, 8,000 …": a whole that is known, not the substance of a measure. */
function isOfWhole(tokens: readonly Token[], of: number): boolean {
  const next = tokens[of + 1];
  return next?.pos === 'DET' || next?.pos === 'PRON';
}

const WHOLE_REACH = 16;

/** Where the clause goes on after the whole: "1,000 of the troops sent there have been killed". */
function auxiliaryAfter(tokens: readonly Token[], of: number): number {
  let isRelative = false;
  for (let at = of + 1; at < Math.min(tokens.length, of + WHOLE_REACH); at += 1) {
    const token = tokens[at];
    if (!token || /^[.;:]$/u.test(token.text)) return -1;
    if (RELATIVES.has(token.lower) || token.lower === 'whose') isRelative = true;
    if (token.pos === 'AUX' && !isRelative) return at;
    if (!isRelative || (token.pos !== 'AUX' && token.pos !== 'VERB')) continue;
    // "The clients whose data was taken have left": the first verb is the relative clause's own.
    while (IN_VERB_GROUP.has(tokens[at + 1]?.pos ?? '')) at += 1;
    return verbAt(tokens, at + 1, of + WHOLE_REACH);
  }
  return -1;
}

/** The first verb of a run of tokens, or -1. */
function verbAt(tokens: readonly Token[], from: number, to: number): number {
  return tokens.findIndex(({ pos }, i) => i >= from && i < to && (pos === 'VERB' || pos === 'AUX'));
}

function skipNominal(tokens: readonly Token[], from: number): number {
  let at = from;
  while (NOMINAL.has(tokens[at]?.pos ?? '') || /^(?:['’]s?|-|%)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

function skipDeterminers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'PRON') at += 1;
  return at;
}

const IN_VERB_GROUP = new Set(['AUX', 'VERB', 'ADV', 'PART']);

/** The first telling verb of a group ("have been brought", "sent to aid"), or the adjective behind "be" ("were missing"). */
function mainVerb(tokens: readonly Token[], from: number): Governor | null {
  let last: Token | null = null;
  let at = from;
  for (; IN_VERB_GROUP.has(tokens[at]?.pos ?? ''); at += 1) {
    const token = tokens[at];
    if (token && (token.pos === 'VERB' || token.pos === 'AUX')) last = token;
    if (token?.pos === 'VERB' && !LIGHT_VERBS.has(token.lemma)) break;
  }
  if (!last) return null;
  const next = tokens[at];
  if (last.pos === 'VERB' && !LIGHT_VERBS.has(last.lemma)) return { token: last, kind: 'verb' };
  // "Have been rescued": the tagger takes some participles for nouns.
  const isPredicate = next?.pos === 'ADJ' || (next?.pos === 'NOUN' && /ed$/u.test(next.lower));
  if (last.lemma === 'be' && next && isPredicate) return { token: next, kind: 'verb' };
  return null;
}

/** "A deficit of 3 percent", "arrests had risen to 22": the noun that the number is the value of. */
function nounBefore(tokens: readonly Token[], number: number): Governor | null {
  let at = skipModifiers(tokens, number);
  if (
    !VALUE_PREPOSITIONS.has(tokens[at]?.lower ?? '') &&
    !VALUE_PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')
  ) {
    return scaleSubject(tokens, at);
  }
  if (VALUE_PREPOSITIONS.has(tokens[at]?.lower ?? '')) at -= 1;
  const before = tokens[at];
  if (before?.pos === 'NOUN') return toTopic(tokens, at);
  return scaleSubject(tokens, at);
}

function skipModifiers(tokens: readonly Token[], number: number): number {
  let at = number - 1;
  while (
    at >= 0 &&
    (MODIFIERS.has(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'SYM') &&
    !isValueMark(tokens, at)
  )
    at -= 1;
  return at;
}

/** "To" and "at" are modifiers in "up to" and "at least" only. */
function isValueMark(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'to') return tokens[at - 1]?.lower !== 'up' && tokens[at - 1]?.lower !== 'close';
  return lower === 'at' && !['least', 'most'].includes(tokens[at + 1]?.lower ?? '');
}

/** The subject of a verb by which figures move: the noun nearest before it that no preposition governs. */
function scaleSubject(tokens: readonly Token[], from: number): Governor | null {
  let at = from;
  while (at >= 0 && ['ADV', 'PART', 'ADP'].includes(tokens[at]?.pos ?? '')) at -= 1;
  const verb = tokens[at];
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX') || !SCALE_VERBS.has(verb.lemma)) return null;
  while (at >= 0 && IN_VERB_GROUP.has(tokens[at]?.pos ?? '')) at -= 1;
  for (let steps = 0; at >= 0 && steps < REACH_BEFORE; at -= 1, steps += 1) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'SCONJ') return null;
    if (token.pos === 'NOUN' && !isGoverned(tokens, at)) return toTopic(tokens, at);
  }
  return null;
}

const IN_PHRASE = new Set(['ADJ', 'DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART']);

/** Whether a noun stands behind a preposition: "arrests at the rally" speaks of arrests. */
function isGoverned(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && IN_PHRASE.has(tokens[at]?.pos ?? '')) at -= 1;
  return tokens[at]?.pos === 'ADP';
}

/** "The number of arrests" is about the arrests: what a noun of counting counts stands behind its "of". */
function toTopic(tokens: readonly Token[], at: number): Governor | null {
  const noun = tokens[at];
  if (!noun) return null;
  if (!COUNT_NOUNS.has(noun.lemma)) return { token: noun, kind: 'noun' };
  if (tokens[at + 1]?.lower !== 'of') return null;
  let last = skipDeterminers(tokens, at + 2);
  while (['NOUN', 'ADJ'].includes(tokens[last + 1]?.pos ?? '')) last += 1;
  const counted = tokens[last];
  const participle = tokens[last + 1];
  if (participle?.pos === 'VERB') return { token: participle, kind: 'verb' };
  return counted ? { token: counted, kind: 'noun' } : null;
}

/** "Killed at least 14 people": the nearest verb before the number that tells what happened, within its clause. */
function verbBefore(tokens: readonly Token[], number: number): Governor | null {
  for (let at = number - 1; at >= Math.max(0, number - REACH_BEFORE); at -= 1) {
    const token = tokens[at];
    if (!token || token.pos === 'SCONJ' || /^[;:—–.]$/u.test(token.text)) return null;
    if (RELATIVES.has(token.lower) && at < number - 2) return null;
    if (token.pos === 'VERB') return LIGHT_VERBS.has(token.lemma) ? null : { token, kind: 'verb' };
  }
  return null;
}
