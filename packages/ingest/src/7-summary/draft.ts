import type { Derived, SummarySentence } from '@attribune/schema/story';
import type { CitedClaim } from './cited-claim.ts';

/** A sentence as it is written, before the gate has seen it. */
export type Draft = {
  readonly text: string;
  readonly section: SummarySentence['section'];
  readonly point: string;
  readonly cited: readonly CitedClaim[];
  readonly derived: readonly Derived[];
};
