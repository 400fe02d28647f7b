import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { canVouch } from '../claims/can-vouch.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import type { Fired } from './fired.ts';

/** Why no claim was drafted of an attribution's content. */
function whyLeftOut(sentence: ChunkedSentence, found: FoundAttribution): string {
  if (!canVouch(sentence, found))
    return 'its source can vouch for nothing: the writer, nobody, or a state of things';
  if (found.supposed) return 'it is only supposed';
  if (!found.finite) return `"${found.lemma}" is no finite verb here`;
  if (found.requested) return `"${found.lemma}" asks for something and asserts nothing`;
  return `"${found.lemma}" with the frame "${found.frame}" governs no assertion`;
}

const textOf = ({ text }: ChunkedSentence, spans: readonly Span[]): string =>
  spans.map(([start, end]) => `“${text.slice(start, end)}” [${start}–${end}]`).join(' … ');

/** The content of an attribution that gave no claim, with the reason; null where a claim was drafted of it. */
export function explainLeftOut(
  sentence: ChunkedSentence,
  found: FoundAttribution,
  drafts: readonly ClaimDraft[],
): Fired | null {
  if (drafts.some(({ attribution, through }) => attribution === found || through === found)) return null;
  return {
    rule: 'attribution/left-out',
    span: found.content[0] ?? found.cue[0] ?? null,
    note: `${whyLeftOut(sentence, found)}; content ${textOf(sentence, found.content) || 'none'}`,
  };
}
