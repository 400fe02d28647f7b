import { overlapOf, type Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { listSentencesIn } from '../chunks/find-sentences-at.ts';
import type { TextReading } from '../read-sentences.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { draftQuoted } from './draft-quoted.ts';
import { draftSentence } from './draft-sentence.ts';
import { isFigure } from './pick-quantity.ts';

/** The drafts of each sentence, by the sentence's index, with the attributions whose cue it holds. */
export type SentenceDrafts = {
  readonly drafts: readonly ClaimDraft[];
  readonly attributions: readonly FoundAttribution[];
  /** Whether speech of somebody covers the sentence or a part of it. */
  readonly spoken: boolean;
};

function pushTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What of each sentence is quoted speech, and the drafts of that speech, by sentence index. */
function draftSpeech(
  text: string,
  attributions: readonly FoundAttribution[],
  sentences: readonly ClaimDraft['sentence'][],
) {
  const spans = new Map<number, Span[]>();
  const drafts = new Map<number, ClaimDraft[]>();
  for (const found of attributions) {
    if (found.frame !== 'quote' && found.frame !== 'transcript') continue;
    for (const span of found.content)
      for (const sentence of listSentencesIn(sentences, span)) pushTo(spans, sentence.index, span);
    for (const draft of draftQuoted(text, found, sentences)) pushTo(drafts, draft.sentence.index, draft);
  }
  return { spans, drafts };
}

/** Everything in a text that may become a claim, sentence by sentence: quoted speech first, then the rest of the sentence. */
export function listDrafts(
  text: string,
  reading: TextReading,
  attributions: readonly FoundAttribution[],
): SentenceDrafts[] {
  const sentences = reading.sentences.map(({ chunked }) => chunked);
  const speech = draftSpeech(text, attributions, sentences);
  const own = new Map<number, FoundAttribution[]>();
  for (const found of attributions) pushTo(own, found.sentence, found);
  return reading.sentences.map(({ chunked, quantities }) => {
    const spoken = (speech.spans.get(chunked.index) ?? []).filter(
      (span) => overlapOf(span, chunked.span) > 0,
    );
    const mine = own.get(chunked.index) ?? [];
    const rest = draftSentence(chunked, mine, quantities.filter(isFigure), spoken);
    return {
      drafts: [...(speech.drafts.get(chunked.index) ?? []), ...rest],
      attributions: mine,
      spoken: spoken.length > 0,
    };
  });
}
