import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { findSentenceAt, listSentencesIn } from '../chunks/find-sentences-at.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** A quotation of so many sentences is one claim; a longer one gives a claim for each sentence. */
const SHORT = 2;

/** A quotation that a cue interrupts in mid-sentence ("…," she said, "…") is one span over both halves. */
function joinBroken(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const goesOn =
      before &&
      /,["”'’]?$/u.test(text.slice(Math.max(before[0], before[1] - 4), before[1])) &&
      /^["“'‘]?\p{Ll}/u.test(text.slice(span[0], span[0] + 4));
    if (before && goesOn) joined[joined.length - 1] = [before[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

const holdsTwoWords = (text: string, [start, end]: Span): boolean =>
  /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(text.slice(start, end));

/** Drafts of a direct speech: one for each quotation, or for each sentence of a long one. */
export function draftQuoted(
  text: string,
  found: FoundAttribution,
  sentences: readonly ChunkedSentence[],
): ClaimDraft[] {
  return joinBroken(text, found.content).flatMap((span) => {
    const parts = listSentencesIn(sentences, span).map(
      (sentence): Span => [Math.max(span[0], sentence.span[0]), Math.min(span[1], sentence.span[1])],
    );
    const spans = parts.length <= SHORT ? [span] : parts;
    return spans.flatMap((part): ClaimDraft[] => {
      const sentence = findSentenceAt(sentences, part[0]);
      if (!sentence) return [];
      // One word between quotation marks asserts nothing ("Yes," he said).
      if (!holdsTwoWords(text, part)) return [];
      return [{ span: part, sentence, attribution: found, rule: 'a quotation with its speaker' }];
    });
  });
}
