import { contains, overlapOf, type Span } from '@attribune/schema/span';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { extendOverQuotation } from './extend-over-quotation.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { findAccording } from './frames/find-according.ts';
import { findAttitudeFrames } from './frames/find-attitude-frames.ts';
import { findComplementsRight } from './frames/find-complements-right.ts';
import { findGapFrames } from './frames/find-gap-frames.ts';
import { findHeadlineColon } from './frames/find-headline-colon.ts';
import { findIdiomFrames } from './frames/find-idiom-frames.ts';
import { findNounFrames } from './frames/find-noun-frames.ts';
import { findParentheticals } from './frames/find-parentheticals.ts';
import { findPassiveFrames } from './frames/find-passive-frames.ts';
import { findQuoteFrames } from './frames/find-quote-frames.ts';
import { findSeemingFrames } from './frames/find-seeming-frames.ts';
import { findTranscriptLines } from './frames/find-transcript-lines.ts';
import { joinFollowingSpeech } from './join-following-speech.ts';
import type { Paragraph } from './paragraph.ts';
import { listSpeechVerbs, type SpeechVerb } from './speech-verbs.ts';
import { type TokenAttribution, toFound } from './to-found.ts';

type Frame = (sentence: ChunkedSentence, verbs: readonly SpeechVerb[]) => TokenAttribution[];

/** Frames that compete with each other: the cue that stands first in the sentence comes first. */
const CLAUSE_FRAMES: readonly Frame[] = [
  findGapFrames,
  findIdiomFrames,
  findComplementsRight,
  findAttitudeFrames,
  findNounFrames,
  findPassiveFrames,
  findSeemingFrames,
];

function findClauseFrames(sentence: ChunkedSentence, verbs: readonly SpeechVerb[]): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const frame of CLAUSE_FRAMES) for (const one of frame(sentence, verbs)) found.push(one);
  return found.length > 1 ? found.sort((a, b) => a.cue[0] - b.cue[0]) : found;
}

/** Frames over one sentence, outermost first: what an earlier one takes, a later one does not see. */
const SENTENCE_FRAMES: readonly Frame[] = [
  findHeadlineColon,
  findAccording,
  findParentheticals,
  findClauseFrames,
];

/** What the accepted attributions of a text hold; nested ones are kept apart, for the chain. */
export type Attributions = {
  readonly outer: readonly FoundAttribution[];
  readonly nested: readonly FoundAttribution[];
};

const touches = (spans: readonly Span[], span: Span): boolean =>
  spans.some((taken) => overlapOf(taken, span) > 0);

/** Whether nothing is told that is not already given to one speaker. */
const isTold = (found: FoundAttribution, taken: readonly Span[]): boolean =>
  found.content.every((span) => taken.some((one) => overlapOf(one, span) > 0 && contains(one, span)));

/** Whether the cue stands inside what another attribution already gives to its speaker, or uses the same words. */
function isNested(found: FoundAttribution, taken: readonly Span[]): boolean {
  return found.cue.some((cue) => touches(taken, cue));
}

/** "said that, according to a witness, the car left": what was found between the commas stands inside the speech around it. */
function takeInserts(around: FoundAttribution, outer: FoundAttribution[], nested: FoundAttribution[]): void {
  if (around.frame !== 'that') return;
  for (let i = outer.length - 1; i >= 0 && outer[i]?.sentence === around.sentence; i -= 1) {
    const inner = outer[i];
    const isInside = [...(inner?.cue ?? []), ...(inner?.content ?? [])].every((span) =>
      around.content.some((content) => contains(content, span)),
    );
    if (inner?.frame !== 'according' || !isInside) continue;
    outer.splice(i, 1);
    nested.push(inner);
  }
}

/**
 * All attributions of a text: quotations with their speakers first, then parentheses, then the verbs, nouns and passives of
 * each sentence from left to right. The outermost wins; what stands inside it comes back as nested.
 */
export function findAttributions(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly ChunkedSentence[],
): Attributions {
  const transcript = findTranscriptLines(text, paragraphs);
  const transcribed = transcript.length > 1 ? transcript : [];
  const quotes = findQuoteFrames(text, paragraphs).filter(
    (found) =>
      !transcribed.some((line) =>
        line.content.some((span) => found.content.every((inner) => contains(span, inner))),
      ),
  );
  const outer: FoundAttribution[] = [...transcribed, ...quotes];
  const nested: FoundAttribution[] = [];
  const takenBefore = outer.flatMap((found) => [...found.content, ...found.cue]);
  takenBefore.sort((a, b) => a[0] - b[0]);
  let next = 0;
  // Only what reaches into the sentence: one span may run over many sentences while thousands begin and end.
  let open: Span[] = [];
  for (const sentence of sentences) {
    if (open.length > 0) open = open.filter(([, end]) => end > sentence.span[0]);
    for (; next < takenBefore.length && (takenBefore[next]?.[0] ?? 0) < sentence.span[1]; next += 1) {
      const span = takenBefore[next];
      if (span && span[1] > sentence.span[0]) open.push(span);
    }
    const taken = [...open];
    const verbs = listSpeechVerbs(sentence);
    for (const frame of SENTENCE_FRAMES) {
      for (const candidate of frame(sentence, verbs)) {
        const found = extendOverQuotation(paragraphs, sentence, toFound(sentence, candidate));
        if (isNested(found, taken)) {
          nested.push(found);
          continue;
        }
        if (isTold(found, taken)) continue;
        takeInserts(found, outer, nested);
        outer.push(found);
        taken.push(...found.content, ...found.cue);
      }
    }
  }
  return { outer: joinFollowingSpeech(text, paragraphs, outer).sort(byPlace), nested };
}

function byPlace(a: FoundAttribution, b: FoundAttribution): number {
  return (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);
}
