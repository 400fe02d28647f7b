import type { SentenceRole } from '@attribune/schema/reading';

/** What an unattributed assertion is, with the rule that decided, its reason and how much speaks for its being checkable. */
export type RoleDecision = {
  readonly role: SentenceRole;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
};
