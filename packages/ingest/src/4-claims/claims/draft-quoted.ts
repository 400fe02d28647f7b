import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { findSentenceAt, listSentencesIn } from '../chunks/find-sentences-at.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** A quotation of so many sentences is one claim; a longer one gives a claim for each sentence. */
const SHORT = 2;
/** Fewer words than this between quotation marks assert nothing ("Yes," he said). */
const FEWEST_WORDS = 2;

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

const countWords = (text: string, span: Span): number =>
  text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

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
      if (!sentence || countWords(text, part) < FEWEST_WORDS) return [];
      return [{ span: part, sentence, attribution: found, rule: 'a quotation with its speaker' }];
    });
  });
}
