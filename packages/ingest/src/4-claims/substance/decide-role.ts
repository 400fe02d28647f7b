import type { Quantity } from '@attribune/schema/quantity';
import type { SentenceRole } from '@attribune/schema/reading';
import type { Token } from '../../language/token.ts';
import { TIME_WORDS } from '../attribution/data/time-words.ts';
import type { ChunkedSentence, VerbGroup } from '../chunks/chunked-sentence.ts';
import { groupOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../chunks/data/verb-forms.ts';
import { mainVerb } from '../claims/boundaries/scene.ts';
import type { TokenRange } from '../claims/claim-draft.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../speakers/data/speaker-nouns.ts';
import {
  ADVICE_PHRASES,
  ANYBODY,
  IMPERATIVES,
  MUSING_PHRASES,
  VAGUE_NOUNS,
  VAGUE_VERBS,
} from './data/role-words.ts';
import { findSilence } from './find-silence.ts';

/** What an unattributed assertion is, with the rule that decided and how much speaks for its being checkable. */
export type RoleDecision = { readonly role: SentenceRole; readonly rule: string; readonly score: number };

/** One assertion in the outlet's own voice. `figures` are the figures of the sentence, dates and times left out; `times` the number of time expressions in the range. */
export type OwnVoice = {
  readonly sentence: ChunkedSentence;
  readonly range: TokenRange;
  readonly figures: readonly Quantity[];
  readonly times: number;
};

const EVIDENTIAL =
  /^(?:reportedly|allegedly|apparently|supposedly|reported|believed|thought|expected|feared|understood|rumoured|rumored|said|estimated)$/u;

function phraseIn(text: string, phrases: readonly string[]): string | null {
  const padded = ` ${text} `;
  return phrases.find((phrase) => padded.includes(` ${phrase} `)) ?? null;
}

function words(voice: OwnVoice): string[] {
  return voice.sentence.tokens.slice(voice.range.first, voice.range.last + 1).map((token) => token.lower);
}

/** A question asks, and so does a clause that ends in a question mark. */
function asQuestion(voice: OwnVoice): RoleDecision | null {
  const end = voice.sentence.tokens.findLast((token) => token.pos !== 'PUNCT' || /[?.!]/u.test(token.text));
  return end?.text.includes('?') ? { role: 'question', rule: 'ends in a question mark', score: 0 } : null;
}

/** A bare base form at the start: "have seen" and "is" are none. */
function isOrder(verb: VerbGroup | null, first: number): boolean {
  return verb !== null && verb.first === first && verb.last === first;
}

function asAdvice(voice: OwnVoice): RoleDecision | null {
  const { sentence, range } = voice;
  const flat = words(voice).join(' ');
  const phrase = phraseIn(flat, ADVICE_PHRASES);
  if (phrase) return { role: 'advice', rule: `"${phrase}" tells what to do`, score: 0 };
  let first = range.first;
  if (/^(?:please|so|then|and|but)$/u.test(wordAt(sentence, first))) first += 1;
  const opener = sentence.tokens[first];
  if (
    opener &&
    IMPERATIVES.has(opener.lower) &&
    opener.pos !== 'NOUN' &&
    opener.pos !== 'PROPN' &&
    isOrder(mainVerb(sentence, first, range.last), first)
  )
    return { role: 'advice', rule: `opens with the order "${opener.lower}"`, score: 0 };
  const conditional = /^if\b[^,]*,\s(\w+)/u.exec(flat);
  if (conditional?.[1] !== undefined && IMPERATIVES.has(conditional[1]))
    return { role: 'advice', rule: 'an order behind a condition', score: 0 };
  const verb = mainVerb(sentence, range.first, range.last);
  if (verb?.modal && /^(?:must|should|ought|shall)$/u.test(verb.modal))
    return { role: 'advice', rule: `"${verb.modal}" tells what to do`, score: 0 };
  if (/\b(?:will|may) need to\b/u.test(flat))
    return { role: 'advice', rule: '"need to" tells what to do', score: 0 };
  return null;
}

function asSpeculation(voice: OwnVoice): RoleDecision | null {
  const { sentence, range } = voice;
  const verb = mainVerb(sentence, range.first, range.last);
  const opener = wordAt(sentence, range.first);
  if (/^(?:perhaps|maybe|possibly)$/u.test(opener))
    return { role: 'speculation', rule: `"${opener}" with nobody vouching`, score: 0 };
  if (
    verb?.modal &&
    /^(?:may|might|could|can|would|'d|’d)$/u.test(verb.modal) &&
    !(verb.modal === 'can' && verb.negated)
  ) {
    if (verb.negated && verb.modal !== 'may' && verb.modal !== 'might') return null;
    if (verb.modal === 'can' || verb.modal === 'would') return null;
    return { role: 'speculation', rule: `"${verb.modal}" with nobody vouching`, score: 0 };
  }
  return null;
}

/** A figure worth counting: "one", "a" and "the two" only point at things. */
function isTelling(voice: OwnVoice, figure: Quantity): boolean {
  const { tokens } = voice.sentence;
  const at = tokens.findIndex((token) => token.start >= figure.span[0]);
  const small = (figure.low ?? figure.high ?? 0) <= 3;
  if (/^(?:a|an|one)$/u.test(tokens[at]?.lower ?? '')) return false;
  return !(
    small && /^(?:the|these|those|both|its|their|between|other|just|only)$/u.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Whether a capitalised name stands in the range; months and days are none, a first word only when no common plural. */
function hasName(voice: OwnVoice): boolean {
  const { sentence, range } = voice;
  for (let i = range.first; i <= range.last; i += 1) {
    const token = sentence.tokens[i];
    if (token?.pos !== 'PROPN' || TIME_WORDS.has(token.lower) || !/^\p{Lu}/u.test(token.text)) continue;
    if (i > 0 || !token.lower.endsWith('s')) return true;
  }
  return false;
}

/** Points for and against something to check, each with its reason. */
function weigh(voice: OwnVoice): { score: number; reasons: string[] } {
  const { sentence, range } = voice;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(`${points > 0 ? '+' : ''}${points} ${reason}`);
  };
  const flat = words(voice);
  const span = spanOfTokens(sentence, range.first, range.last);
  const tokens = sentence.tokens.slice(range.first, range.last + 1);
  const verb = mainVerb(sentence, range.first, range.last);
  const subject = tokens.slice(0, Math.max(0, (verb?.first ?? range.last) - range.first));
  const subjectHead = subject.findLast(
    (token) => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON',
  );
  const figures = voice.figures.filter((figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1]);
  if (figures.some((figure) => isTelling(voice, figure))) add(3, 'a figure');
  if (voice.times > 0) add(1, 'a time');
  if (hasName(voice)) add(1, 'a name');
  const acts = subjectPhrase(sentence, range, verb);
  if (acts && (ORGANISATION_NOUNS.has(acts.lemma) || PERSON_NOUNS.has(acts.lemma)))
    add(1, 'a body or office acts');
  if (verb?.passive) add(1, 'a passive event');
  else if (verb && isPast(sentence, verb)) add(1, 'something happened');
  else if (verb && isUnderWay(sentence, verb)) add(1, 'something is under way');
  if (
    tokens.some(
      (token, i) => EVIDENTIAL.test(token.lower) && !/^(?:NOUN|ADJ)$/u.test(tokens[i + 1]?.pos ?? ''),
    )
  )
    add(2, 'hearsay is marked');
  if (subject.length <= 2 && subjectHead && ANYBODY.has(subjectHead.lower)) add(-3, 'nobody in particular');
  if (flat.some((word) => /^(?:i|we|you|us|me|my|our|your)$/u.test(word))) add(-2, 'writer or reader speaks');
  const complement = tokens
    .slice(subject.length)
    .filter((token) => VAGUE_NOUNS.has(token.lemma) && token.pos === 'NOUN').length;
  if (acts && VAGUE_NOUNS.has(acts.lemma)) add(-2, 'an abstract subject');
  if (sentence.kind === 'title' && complement + (acts && VAGUE_NOUNS.has(acts.lemma) ? 1 : 0) > 0)
    add(-2, 'a headline that announces');
  if (opensAsSetting(sentence, range)) add(-1, 'only sets the scene');
  if (complement > 0) add(-Math.min(2, complement), `${complement} abstract nouns`);
  if (verb && VAGUE_VERBS.has(verb.lemma)) add(-1.5, `the vague verb "${verb.lemma}"`);
  const musing = phraseIn(flat.join(' '), MUSING_PHRASES);
  if (musing) add(-2, `the aside "${musing}"`);
  if (!verb && !groupIn(sentence, range)) add(sentence.kind === 'title' ? -1 : -2, 'no verb');
  return { score, reasons };
}

/** Head of the first phrase that no preposition governs: the subject without its attachments; null for none before the verb. */
function subjectPhrase(sentence: ChunkedSentence, range: TokenRange, verb: VerbGroup | null): Token | null {
  const end = verb?.first ?? range.last + 1;
  const phrase = sentence.phrases.find(
    ({ first, last }) => first >= range.first && last < end && sentence.tokens[first - 1]?.pos !== 'ADP',
  );
  return (phrase && sentence.tokens[phrase.last]) ?? null;
}

/** "As X deepens its ties, …": an opening clause with "as" tells what everybody is taken to know. */
function opensAsSetting(sentence: ChunkedSentence, range: TokenRange): boolean {
  return range.first === 1 && wordAt(sentence, 0) === 'as';
}

function groupIn(sentence: ChunkedSentence, range: TokenRange): boolean {
  for (let i = range.first; i <= range.last; i += 1) if (groupOf(sentence, i)) return true;
  return false;
}

/** "are closely monitoring": a progressive form. */
function isUnderWay(sentence: ChunkedSentence, verb: VerbGroup): boolean {
  return verb.first !== verb.head && wordAt(sentence, verb.head).endsWith('ing') && !verb.modal;
}

/** A past or perfect form of a verb other than be: it tells that something took place. */
function isPast(sentence: ChunkedSentence, verb: VerbGroup): boolean {
  const head = sentence.tokens[verb.head];
  if (head?.pos !== 'VERB' || verb.modal) return false;
  if (head.lower === head.lemma && verb.first === verb.head) return false;
  return (
    head.lower.endsWith('ed') ||
    PAST_ONLY.has(head.lower) ||
    PAST_OR_PARTICIPLE.has(head.lower) ||
    PARTICIPLE_ONLY.has(head.lower)
  );
}

/** Least weight with which an assertion in the outlet's own voice counts as a claim. */
const ENOUGH = 1;

/** What an assertion without a speaker is. Questions, advice and speculation first; the rest by weight. */
export function decideRole(voice: OwnVoice): RoleDecision {
  const clear =
    asQuestion(voice) ?? findSilence(voice.sentence, voice.range) ?? asAdvice(voice) ?? asSpeculation(voice);
  if (clear) return clear;
  const { score, reasons } = weigh(voice);
  const rule = reasons.join(', ') || 'nothing to check';
  return { role: score >= ENOUGH ? 'unsourced' : 'filler', rule, score };
}
