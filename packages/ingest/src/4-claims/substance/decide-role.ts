import type { Quantity } from '@attribune/schema/quantity';
import type { SentenceRole } from '@attribune/schema/reading';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
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

const phraseIn = (text: string, phrases: readonly string[]): string | null =>
  phrases.find((phrase) => ` ${text} `.includes(` ${phrase} `)) ?? null;

function words(voice: OwnVoice): string[] {
  return voice.sentence.tokens.slice(voice.range.first, voice.range.last + 1).map((token) => token.lower);
}

/** A question asks, and so does a clause that ends in a question mark. */
function asQuestion(voice: OwnVoice): RoleDecision | null {
  const end = voice.sentence.tokens.findLast((token) => token.pos !== 'PUNCT' || /[?.!]/u.test(token.text));
  return end?.text.includes('?') ? { role: 'question', rule: 'ends in a question mark', score: 0 } : null;
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
    mainVerb(sentence, first, range.last)?.first === first
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
  if (voice.figures.some((figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1]))
    add(3, 'a figure');
  if (voice.times > 0) add(2, 'a time');
  const tokens = sentence.tokens.slice(range.first, range.last + 1);
  const names = tokens.filter(
    (token, i) =>
      token.pos === 'PROPN' && (i > 0 || range.first > 0 || /^\p{Lu}/u.test(tokens[1]?.text ?? '')),
  ).length;
  if (names > 0) add(1, 'a name');
  const verb = mainVerb(sentence, range.first, range.last);
  const subject = tokens.slice(0, Math.max(0, (verb?.first ?? range.last) - range.first));
  if (subject.some((token) => ORGANISATION_NOUNS.has(token.lemma) || PERSON_NOUNS.has(token.lemma)))
    add(1, 'a body or office acts');
  if (verb?.passive) add(1, 'a passive event');
  if (flat.some((word) => EVIDENTIAL.test(word))) add(2, 'hearsay is marked');
  if (subject.some((token) => ANYBODY.has(token.lower))) add(-3, 'nobody in particular');
  if (flat.some((word) => /^(?:i|we|you|us|me)$/u.test(word))) add(-2, 'writer or reader speaks');
  const vague = tokens.filter((token) => VAGUE_NOUNS.has(token.lemma) && token.pos === 'NOUN').length;
  if (vague > 0) add(-Math.min(4, vague * 1.5), `${vague} abstract nouns`);
  if (verb && VAGUE_VERBS.has(verb.lemma)) add(-1.5, `the vague verb "${verb.lemma}"`);
  const musing = phraseIn(flat.join(' '), MUSING_PHRASES);
  if (musing) add(-2, `the aside "${musing}"`);
  if (!verb) add(-1, 'no finite verb');
  return { score, reasons };
}

/** Least weight with which an assertion in the outlet's own voice counts as a claim. */
const ENOUGH = 1;

/** What an assertion without a speaker is. Questions, advice and speculation first; the rest by weight. */
export function decideRole(voice: OwnVoice): RoleDecision {
  const clear = asQuestion(voice) ?? asAdvice(voice) ?? asSpeculation(voice);
  if (clear) return clear;
  const { score, reasons } = weigh(voice);
  const rule = reasons.join(', ') || 'nothing to check';
  return { role: score >= ENOUGH ? 'unsourced' : 'filler', rule, score };
}
