import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { findSentenceAt, listSentencesIn } from '../chunks/find-sentences-at.ts';
import type { FoundAttribution } from './found-attribution.ts';
import type { Paragraph } from './paragraph.ts';

/** Where the quotation ends that opens inside `span` and runs on behind it; null where none does. */
function findOpenEnd(paragraphs: readonly Paragraph[], span: Span): number | null {
  const paragraph = findSentenceAt(paragraphs, span[0]);
  const open = listSentencesIn(paragraph?.quotations ?? [], span).find(
    (quotation) =>
      quotation.closed &&
      quotation.span[0] >= span[0] &&
      quotation.span[0] < span[1] &&
      quotation.span[1] > span[1] + 1,
  );
  return open ? open.span[1] : null;
}

/**
 * "She added that it fails because, “In the end, nobody votes against somebody. We vote for somebody.”": marks that open
 * inside a content close it too, also where sentences end between them. Contents that hold no such marks stay as they are.
 */
export function extendOverQuotation(
  paragraphs: readonly Paragraph[],
  sentence: ChunkedSentence,
  found: FoundAttribution,
): FoundAttribution {
  const last = found.content.at(-1);
  const end = last && found.frame !== 'quote' ? findOpenEnd(paragraphs, last) : null;
  if (!last || end === null) return found;
  const before = found.content.slice(0, -1);
  if (end <= sentence.span[1]) return { ...found, content: [...before, [last[0], end]] };
  // What stands in later sentences is a span of its own, as with any speech that goes on.
  const rest = sentence.text.slice(sentence.span[1], end);
  const start = sentence.span[1] + rest.length - rest.trimStart().length;
  return { ...found, content: [...before, [last[0], sentence.span[1]], [start, end]] };
}
