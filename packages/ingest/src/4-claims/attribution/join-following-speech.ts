import type { Span } from '@attribune/schema/span';
import { overlapOf } from '@attribune/schema/span';
import { isUtterance } from '../quotations/is-utterance.ts';
import type { FoundAttribution, Frame } from './found-attribution.ts';
import type { Paragraph } from './paragraph.ts';

const SPEAKING_FRAMES: ReadonlySet<Frame> = new Set<Frame>([
  'parenthetical',
  'that',
  'bare',
  'np-np',
  'quote',
  'according',
]);

/** The last cue of a sentence that speaks for what follows: of a clause, not of a noun or a plan. */
function findLastSpeech(found: readonly FoundAttribution[]): FoundAttribution | null {
  return found.findLast(({ frame, source }) => source.length > 0 && SPEAKING_FRAMES.has(frame)) ?? null;
}

/**
 * "The dam was safe, she said. “We tested it twice.”": a sentence that is a quotation without a cue belongs to the attribution of
 * the sentence right before it in the same paragraph. Gives the attributions with the contents so joined.
 */
export function joinFollowingSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  attributions: readonly FoundAttribution[],
): FoundAttribution[] {
  const bySentence = new Map<number, FoundAttribution[]>();
  for (const found of attributions) {
    const own = bySentence.get(found.sentence);
    if (own) own.push(found);
    else bySentence.set(found.sentence, [found]);
  }
  const joined = new Map<FoundAttribution, Span[]>();
  for (const { sentences, quotations } of paragraphs) {
    let speech: FoundAttribution | null = null;
    let next = 0;
    for (const sentence of sentences) {
      while (next < quotations.length && (quotations[next]?.span[1] ?? 0) <= sentence.span[0]) next += 1;
      const quotation = quotations[next];
      const own = bySentence.get(sentence.index) ?? [];
      const whole =
        quotation && quotation.span[0] === sentence.span[0] && isWholly(text, quotation.span, sentence.span);
      if (own.length > 0) speech = findLastSpeech(own);
      else if (
        whole &&
        speech &&
        isUtterance(text, quotation) &&
        isFree(attributionsAt(bySentence, speech), quotation.span)
      )
        pushSpan(joined, speech, [sentence.span[0], Math.min(quotation.span[1], sentence.span[1])]);
      else speech = null;
    }
  }
  if (joined.size === 0) return [...attributions];
  return attributions.map((found) => {
    const more = joined.get(found);
    return more
      ? {
          ...found,
          content: [...found.content, ...more],
          type: found.type === 'indirect' ? 'mixed' : found.type,
        }
      : found;
  });
}

function pushSpan(joined: Map<FoundAttribution, Span[]>, speech: FoundAttribution, span: Span): void {
  const spans = joined.get(speech);
  if (spans) spans.push(span);
  else joined.set(speech, [span]);
}

const attributionsAt = (
  bySentence: ReadonlyMap<number, FoundAttribution[]>,
  speech: FoundAttribution,
): readonly FoundAttribution[] => bySentence.get(speech.sentence) ?? [];

/** Nothing but the quotation stands in the sentence, or the sentence lies within it. */
function isWholly(text: string, quotation: Span, sentence: Span): boolean {
  return quotation[1] >= sentence[1] || !/[\p{L}\p{N}]/u.test(text.slice(quotation[1], sentence[1]));
}

const isFree = (attributions: readonly FoundAttribution[], span: Span): boolean =>
  !attributions.some((found) => found.content.some((content) => overlapOf(content, span) > 0));
