import type { Quantity } from '@attribune/schema/quantity';
import { overlapOf, type Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { type ChunkedSentence, groupOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { findTokensIn } from '../chunks/find-tokens-in.ts';
import { mainVerb, opensClause } from './boundaries/scene.ts';
import type { TokenRange } from './claim-draft.ts';

const JOINERS = /^(?:and|but|while|whereas|as|though|although|;|after|with)$/u;

const RELATIVES = /^(?:who|whose|whom|which|that)$/u;

/** The runs of tokens that share no character with any of the spans, in order. */
function listFree({ tokens }: ChunkedSentence, taken: readonly Span[]): TokenRange[] {
  const held = taken.flatMap((span) => findTokensIn(tokens, span) ?? []).sort((a, b) => a.first - b.first);
  const free: TokenRange[] = [];
  let first = 0;
  for (const range of held) {
    if (range.first > first) free.push({ first, last: range.first - 1 });
    first = Math.max(first, range.last + 1);
  }
  if (first < tokens.length) free.push({ first, last: tokens.length - 1 });
  return free;
}

/** Parts of a sentence that no attribution holds and that carry a verb of their own. */
export function listRemainders(
  sentence: ChunkedSentence,
  taken: readonly Span[],
  figures: readonly Quantity[],
): TokenRange[] {
  return listFree(sentence, taken).filter(
    (range) =>
      range.last - range.first >= 3 &&
      (range.first === 0 || goesOn(sentence, range, figures)) &&
      mainVerb(sentence, range.first, range.last) &&
      !lacksSubject(sentence, range) &&
      !lacksObject(sentence, range),
  );
}

/**
 * Whether what stands behind an attribution is a clause of its own. ", whose bakery lost its door" only describes the speaker, unless
 * it holds a figure; ", too, has been said before" is a part of what was cut.
 */
function goesOn(
  sentence: ChunkedSentence,
  { first, last }: TokenRange,
  figures: readonly Quantity[],
): boolean {
  if (JOINERS.test(wordAt(sentence, first))) return true;
  if (wordAt(sentence, first) !== ',') return false;
  const next = wordAt(sentence, first + 1);
  if (RELATIVES.test(next)) {
    const [start, end] = spanOfTokens(sentence, first, last);
    return figures.some(({ span }) => span[0] >= start && span[1] <= end);
  }
  return JOINERS.test(next) || opensClause(sentence, first + 1, last);
}

/** "Asked by the paper" before a speaker: a participle that opens the sentence has no subject of its own. */
const lacksSubject = (sentence: ChunkedSentence, { first }: TokenRange): boolean =>
  first === 0 && groupOf(sentence, 0)?.first === 0;

/** "Footage has depicted" before soldiers who speak: what is left of a clause whose object is somebody's speech. */
function lacksObject(sentence: ChunkedSentence, { last }: TokenRange): boolean {
  const next = sentence.tokens[last + 1];
  return groupOf(sentence, last) !== null && next !== undefined && next.pos !== 'PUNCT';
}

/** "The council bought the old mill and insists that …": what the subject of a cue does before it. */
export function listSharedSubjects(
  sentence: ChunkedSentence,
  attributions: readonly FoundAttribution[],
  taken: readonly Span[],
): TokenRange[] {
  return attributions.flatMap(({ source: [source], cue: [cue] }) => {
    const subject = source && findTokensIn(sentence.tokens, source);
    const verb = cue && findTokensIn(sentence.tokens, cue);
    if (!subject || !verb || verb.first - subject.last < 4) return [];
    const between = { first: subject.last + 1, last: verb.first - 1 };
    const [start, end] = spanOfTokens(sentence, between.first, between.last);
    const isFree = taken.every((span) => overlapOf(span, [start, end]) === 0);
    const isTaken = taken.some(([from, to]) => source && from === source[0] && to === source[1]);
    const joint = sentence.tokens[between.last]?.pos === 'ADV' ? between.last - 1 : between.last;
    if (!isFree || !isTaken || !/^(?:and|but)$/u.test(wordAt(sentence, joint))) return [];
    return groupOf(sentence, between.first)?.form === 'finite'
      ? [{ first: subject.first, last: joint - 1 }]
      : [];
  });
}
