import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { type ChunkedSentence, wordAt } from '../chunks/chunked-sentence.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** Verbs of will and forecast with an infinitive: who means to do it or expects it stands behind it. */
const AIMING = /^(?:intend|plan|aim|expect|predict|forecast|anticipate|threaten|vow|pledge|promise)$/u;

/** "expressed concerns about …", "remain sceptical about …": a stance told with its holder is a claim as it stands. */
export function isStance(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  if (!found.finite || found.supposed || isInRelativeClause(sentence, found)) return false;
  return /^be /u.test(found.lemma)
    ? found.frame === 'preposition'
    : (/^(?:express|voice)$/u.test(found.lemma) && /^(?:np|preposition)$/u.test(found.frame)) ||
        (found.lemma === 'state' && found.frame === 'preposition') ||
        (AIMING.test(found.lemma) && /^(?:np-)?infinitive$/u.test(found.frame) && !found.requested) ||
        isAccusation(found) ||
        isJudgedByAgent(found);
}

/** "The tunnel was labelled “a trap” by firefighters": who judges in the passive stands behind subject and judgement. */
const isJudgedByAgent = (found: FoundAttribution): boolean =>
  found.frame === 'passive' && found.source.length > 0 && found.content.length === 2;

/** "Unions accused the airline of hiding two accidents", also in the passive where the accuser is named. */
const isAccusation = (found: FoundAttribution): boolean =>
  found.lemma === 'accuse' && found.source.length > 0 && /^(?:preposition|passive)$/u.test(found.frame);

/** "countries that have been supportive of": only describes the noun. */
function isInRelativeClause(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= (found.cue[0]?.[0] ?? 0));
  return /^(?:who|which|that)$/u.test(wordAt(sentence, at - 1));
}

/** The stance with its holder, from the first to the last of source, cue and content. */
export function draftStance(sentence: ChunkedSentence, found: FoundAttribution): ClaimDraft {
  const spans = [...found.source, ...found.cue, ...found.content];
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  return {
    span: [start, end],
    sentence,
    attribution: found,
    rule: `the stance "${found.lemma}" with its holder`,
  };
}
