import type { SentenceRole, Substance } from '@attribune/schema/reading';
import type { Span } from '@attribune/schema/span';

const EMPTY: Substance = {
  sourced: 0,
  unsourced: 0,
  speculation: 0,
  question: 0,
  advice: 0,
  filler: 0,
  furniture: 0,
};

/** Shares of the sentences' characters by role; they add up to 1, or to 0 for a text without sentences. */
export function measureSubstance(
  sentences: readonly { readonly span: Span; readonly role: SentenceRole }[],
): Substance {
  const total = sentences.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  if (total === 0) return EMPTY;
  const characters: Record<SentenceRole, number> = { ...EMPTY };
  for (const { span, role } of sentences) characters[role] += span[1] - span[0];
  const share = (role: SentenceRole): number => Math.round((characters[role] / total) * 10_000) / 10_000;
  return {
    sourced: share('sourced'),
    unsourced: share('unsourced'),
    speculation: share('speculation'),
    question: share('question'),
    advice: share('advice'),
    filler: share('filler'),
    furniture: share('furniture'),
  };
}
