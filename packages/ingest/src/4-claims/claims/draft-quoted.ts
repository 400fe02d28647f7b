import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** A quotation of so many sentences is one claim; a longer one gives a claim for each sentence. */
const SHORT = 2;

function sentenceOf(sentences: readonly ChunkedSentence[], offset: number): ChunkedSentence | null {
  return sentences.find((sentence) => offset >= sentence.span[0] && offset < sentence.span[1]) ?? null;
}

/** A quotation that a cue interrupts in mid-sentence ("…," she said, "…") is one span over both halves. */
function joinBroken(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const goesOn =
      before &&
      /,["”'’]?$/u.test(text.slice(before[0], before[1])) &&
      /^["“'‘]?\p{Ll}/u.test(text.slice(span[0], span[1]));
    if (goesOn) joined[joined.length - 1] = [before[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

/** The sentences that share characters with a span, cut to it. */
function cutToSentences(sentences: readonly ChunkedSentence[], span: Span): Span[] {
  return sentences
    .map((sentence): Span => [Math.max(span[0], sentence.span[0]), Math.min(span[1], sentence.span[1])])
    .filter(([start, end]) => end - start > 2);
}

/** Drafts of a direct speech: one for each quotation, or for each sentence of a long one. */
export function draftQuoted(
  text: string,
  found: FoundAttribution,
  sentences: readonly ChunkedSentence[],
): ClaimDraft[] {
  return joinBroken(text, found.content).flatMap((span) => {
    const parts = cutToSentences(sentences, span);
    const spans = parts.length <= SHORT ? [span] : parts;
    return spans.flatMap((part): ClaimDraft[] => {
      const sentence = sentenceOf(sentences, part[0]);
      return sentence
        ? [{ span: part, sentence, attribution: found, rule: 'a quotation with its speaker' }]
        : [];
    });
  });
}
