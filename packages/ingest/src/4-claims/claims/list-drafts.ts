import { overlapOf, type Span } from '@attribune/schema/span';
import type { Attributions } from '../attribution/find-attributions.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { findRelayed } from '../chain/find-relayed.ts';
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

/** The quotations in later sentences that go on with an indirect attribution, as speech of the same attribution. */
function speechBehind(
  found: FoundAttribution,
  sentences: readonly ClaimDraft['sentence'][],
): FoundAttribution | null {
  const end = sentences[found.sentence]?.span[1] ?? 0;
  const content = found.content.filter(([start]) => start >= end);
  return content.length > 0 ? { ...found, content } : null;
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
    const spoken =
      found.frame === 'quote' || found.frame === 'transcript' ? found : speechBehind(found, sentences);
    if (!spoken) continue;
    for (const span of spoken.content)
      for (const sentence of listSentencesIn(sentences, span)) pushTo(spans, sentence.index, span);
    for (const draft of draftQuoted(text, spoken, sentences))
      pushTo(drafts, draft.sentence.index, { ...draft, attribution: found });
  }
  return { spans, drafts };
}

/** Everything in a text that may become a claim, sentence by sentence: quoted speech first, then the rest of the sentence. */
export function listDrafts(
  text: string,
  reading: TextReading,
  { outer: attributions, nested }: Attributions,
): SentenceDrafts[] {
  const sentences = reading.sentences.map(({ chunked }) => chunked);
  const speech = draftSpeech(text, attributions, sentences);
  const own = new Map<number, FoundAttribution[]>();
  for (const found of attributions) pushTo(own, found.sentence, found);
  const inner = new Map<number, FoundAttribution[]>();
  for (const found of nested) pushTo(inner, found.sentence, found);
  return reading.sentences.map(({ chunked, quantities }) => {
    const spoken = (speech.spans.get(chunked.index) ?? []).filter(
      (span) => overlapOf(span, chunked.span) > 0,
    );
    const mine = own.get(chunked.index) ?? [];
    const whole = draftSentence(chunked, mine, quantities.filter(isFigure), spoken);
    const rest = whole.map((draft) => findRelayed(draft, inner.get(chunked.index) ?? []));
    return {
      drafts: [...(speech.drafts.get(chunked.index) ?? []), ...rest],
      attributions: mine,
      spoken: spoken.length > 0,
    };
  });
}
