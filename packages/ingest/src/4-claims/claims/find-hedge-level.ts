import { type Hedge, type HedgeLevel, weakestHedge } from '@attribune/schema/hedge';
import type { Span } from '@attribune/schema/span';
import { CUE_HEDGES, SOURCE_HEDGES } from '../attribution/data/cue-hedges.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { hedgesInScope } from '../hedges/hedges-in-scope.ts';

/** "has no doubt that", "do not doubt that". */
const isWithoutDoubt = ({ text }: ChunkedSentence, { lemma, cue, negated }: FoundAttribution): boolean =>
  lemma === 'doubt' &&
  (negated || cue.some(([start, end]) => /\bno\b/u.test(text.slice(Math.max(0, start - 3), end))));

/** How sure a claim is: the weakest of the cues in its own words, of its attribution's cue and of a source such as "estimates". */
export function findHedgeLevel(
  sentence: ChunkedSentence,
  span: Span,
  hedges: readonly Hedge[],
  attribution: FoundAttribution | null,
): HedgeLevel {
  const own = hedgesInScope(hedges, sentence.tokens, span).map((hedge) => hedge.level);
  // What is quoted in a later sentence is said outright, and "has no doubt" doubts nothing.
  const isOwn =
    attribution !== null && attribution.sentence === sentence.index && !isWithoutDoubt(sentence, attribution);
  const cue = isOwn ? CUE_HEDGES[attribution.lemma] : undefined;
  const head = attribution?.sourceHead;
  const noun = head ? sentence.tokens.find((token) => token.end === head[1]) : undefined;
  // The tagger takes "Estimates" at the start of a sentence for a name and leaves its plural.
  const source = noun && (SOURCE_HEDGES[noun.lemma] ?? SOURCE_HEDGES[noun.lower.replace(/s$/u, '')]);
  // "Preliminary figures show …": what is hedged is the source, and with it all that it says.
  const inSource = (attribution?.source ?? []).flatMap((source) =>
    hedgesInScope(hedges, sentence.tokens, source).map((hedge) => hedge.level),
  );
  return weakestHedge([...own, ...inSource, ...(cue ? [cue] : []), ...(source ? [source] : [])]);
}
