import { contains } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { hedgesInScope } from '../hedges/hedges-in-scope.ts';
import type { SentenceReading } from '../read-sentences.ts';
import type { Fired } from './fired.ts';

/** Each hedge of a sentence with the claims that it colours, or why it colours none. */
export function explainHedges(
  { chunked, hedges }: SentenceReading,
  drafts: readonly ClaimDraft[],
  attributions: readonly FoundAttribution[],
): Fired[] {
  return hedges.map((hedge): Fired => {
    const weakens = hedgesInScope([hedge], chunked.tokens, hedge.cue).length > 0;
    const coloured = drafts.filter(({ span }) => contains(span, hedge.cue)).length;
    const cue = attributions.find((found) =>
      [...found.cue, ...found.source].some((span) => contains(span, hedge.cue)),
    );
    const level = `level "${hedge.level}"`;
    if (!weakens)
      return {
        rule: 'hedge/no-doubt',
        span: hedge.cue,
        note: `${level}: makes the sentence less plain, and no claim less sure`,
      };
    if (coloured > 0)
      return {
        rule: 'hedge/in-scope',
        span: hedge.cue,
        note: `${level} for ${coloured} claim${coloured > 1 ? 's' : ''}`,
      };
    if (cue)
      return {
        rule: 'hedge/of-attribution',
        span: hedge.cue,
        note: `${level} for what "${cue.lemma}" governs`,
      };
    return { rule: 'hedge/out-of-scope', span: hedge.cue, note: `${level}: stands in no claim` };
  });
}
