import type { When } from '@attribune/schema/claim';
import type { Span } from '@attribune/schema/span';
import type { Day } from './day.ts';
import type { TimeTrigger } from './list-triggers.ts';

/** An expression of time and where it stands in the text. */
export type TimeMention = { readonly span: Span; readonly when: When };

/** An expression in the part of the text that a finder was given. Offsets are those of that part. */
export type FoundTime = {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: When['precision'];
};

/** What a finder may know beside the words. */
export type TimeContext = {
  /** The day of publication, or null: then nothing relative resolves. */
  readonly published: Day | null;
  /** The kinds of words of time that the sentence holds. */
  readonly triggers: ReadonlySet<TimeTrigger>;
  /** Whether the clause speaks of what is to come at a place in the part. */
  readonly isAhead: (at: number) => boolean;
};

/** One kind of expression: all of them in a part of a text. */
export type TimeFinder = (part: string, context: TimeContext) => FoundTime[];
