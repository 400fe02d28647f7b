import type { Quantity } from '@attribune/schema/quantity';
import { contains } from '@attribune/schema/span';
import { EVIDENT_ADJECTIVES } from '../attribution/data/attitude-adjectives.ts';
import { CLAUSAL_FRAMES, type FoundAttribution } from '../attribution/found-attribution.ts';
import { type ChunkedSentence, wordAt } from '../chunks/chunked-sentence.ts';

/** Verbs whose bare object is what they vouch for: "confirmed skirmishes where …", "affirmed the presence of …". */
const VOUCHING =
  /^(?:confirm|affirm|acknowledge|admit|report|reveal|disclose|announce|estimate|warn|characterize|characterise|describe|call|blame|concede|claim|predict|expect|forecast|fear)$/u;

/** Verbs that vouch for a figure that they take as their object: "speaks of 19", "cites 40 cases"; without a figure they name a thing. */
const TALLYING =
  /^(?:count|put|speak|talk|tell|cite|give|list|record|register|tally|log|document|quote|note|mention|number|reckon|calculate|measure|defend|repeat|tell of|speak of)$/u;

/** Whether a content may stand as a claim by itself. */
export function isAssertion(
  sentence: ChunkedSentence,
  found: FoundAttribution,
  figures: readonly Quantity[],
): boolean {
  if (found.supposed || !found.finite) return false;
  if (isToldByAgent(sentence, found) || isImpersonal(sentence, found)) return true;
  if (CLAUSAL_FRAMES.has(found.frame)) return true;
  if (found.frame === 'passive' || found.requested) return false;
  // "called on the government to close it" asks, "called it a failure" judges.
  if (found.lemma === 'call' && found.frame === 'preposition') return false;
  if (!/^(?:np|as|np-np|preposition|gerund)$/u.test(found.frame)) return false;
  if (VOUCHING.test(found.lemma)) return true;
  const isTold = figures.some((figure) => found.content.some((span) => contains(span, figure.span)));
  return isTold && TALLYING.test(found.lemma);
}

/** "were told by the army that the road was mined": a passive whose agent says a clause. */
function isToldByAgent(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  const content = found.content[0];
  return (
    found.frame === 'passive' &&
    found.source.length > 0 &&
    found.content.length === 1 &&
    content !== undefined &&
    /^that\s/u.test(sentence.text.slice(content[0], content[0] + 5))
  );
}

/** "It is believed that the ship carried cars": what nobody named is said to hold. */
function isImpersonal(sentence: ChunkedSentence, found: FoundAttribution): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= (found.cue[0]?.[0] ?? 0));
  return (
    found.frame === 'passive' &&
    found.source.length === 0 &&
    found.content.length === 1 &&
    !found.negated &&
    // "it is clear that …" is the outlet's own judgement.
    !EVIDENT_ADJECTIVES.has(found.lemma) &&
    wordAt(sentence, at - 1) === 'it'
  );
}
