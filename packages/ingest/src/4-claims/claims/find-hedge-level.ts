import { type Hedge, type HedgeLevel, weakestHedge } from '@attribune/schema/hedge';
import type { Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import { CUE_HEDGES, SOURCE_HEDGES } from '../attribution/data/cue-hedges.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { lastTokenBefore } from '../chunks/find-tokens-in.ts';
import { hedgesInScope } from '../hedges/hedges-in-scope.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../speakers/data/gender-words.ts';
import { PERSON_NOUNS } from '../speakers/data/speaker-nouns.ts';

/** "has no doubt that", "do not doubt that". */
const isWithoutDoubt = ({ text }: ChunkedSentence, { lemma, cue, negated }: FoundAttribution): boolean =>
  lemma === 'doubt' &&
  (negated || cue.some(([start, end]) => /\bno\b/u.test(text.slice(Math.max(0, start - 3), end))));

/** The levels of the cues that weaken what stands at `span`. Most sentences have no cue at all. */
const levelsIn = (
  hedges: readonly Hedge[],
  { tokens }: ChunkedSentence,
  span: Span,
): readonly HedgeLevel[] =>
  hedges.length === 0 ? [] : hedgesInScope(hedges, tokens, span).map(({ level }) => level);

/** The noun that a source is named by, where it stands in this sentence. */
function headOfSource({ tokens }: ChunkedSentence, { sourceHead }: FoundAttribution): Token | undefined {
  if (!sourceHead) return undefined;
  const last = tokens[lastTokenBefore(tokens, sourceHead[1])];
  return last?.end === sourceHead[1] ? last : undefined;
}

const isPerson = ({ pos, lemma }: Token): boolean =>
  pos === 'PROPN' || PERSON_NOUNS.has(lemma) || FEMALE_WORDS.has(lemma) || MALE_WORDS.has(lemma);

/** How sure a claim is: the weakest of the cues in its own words, of its attribution's cue and of a source such as "estimates". */
export function findHedgeLevel(
  sentence: ChunkedSentence,
  span: Span,
  hedges: readonly Hedge[],
  attribution: FoundAttribution | null,
): HedgeLevel {
  const own = levelsIn(hedges, sentence, span);
  if (attribution === null) return weakestHedge(own);
  // What is quoted in a later sentence is said outright, and "has no doubt" doubts nothing.
  const isOwn = attribution.sentence === sentence.index && !isWithoutDoubt(sentence, attribution);
  const cue = isOwn ? CUE_HEDGES[attribution.lemma] : undefined;
  const noun = headOfSource(sentence, attribution);
  // The tagger takes "Estimates" at the start of a sentence for a name and leaves its plural.
  const source = noun && (SOURCE_HEDGES[noun.lemma] ?? SOURCE_HEDGES[noun.lower.replace(/s$/u, '')]);
  // "Preliminary figures show …": what is hedged is the source, and with it all that it says.
  // "the alleged victim's brother said" doubts who somebody is, and nothing that is said.
  const inSource =
    noun && isPerson(noun) ? [] : attribution.source.flatMap((part) => levelsIn(hedges, sentence, part));
  return weakestHedge([...own, ...inSource, ...(cue ? [cue] : []), ...(source ? [source] : [])]);
}
