import type { Span } from '@attribune/schema/span';

/** An attribution with what the later steps need to know about it. Spans are UTF-16 offsets of the text. */
export type FoundAttribution = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** Names the frame and the rule that accepted it, for `explain`. */
  readonly frame: Frame;
  readonly lemma: string;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Where the source's own noun phrase stands, without what is attached to it; null where nobody is named. */
  readonly sourceHead: Span | null;
  readonly negated: boolean;
  /** Whether the cue is a finite verb: an infinitive ("to affirm") tells what someone would say. */
  readonly finite: boolean;
  /** "may", "might", "could" before the cue: the outlet only supposes that it was said. */
  readonly supposed: boolean;
  /** A bare -ing cue, or "can", "should", "must" before it: a noun phrase behind it is nothing that anyone vouched for. */
  readonly requested: boolean;
};

export type Frame =
  | 'quote'
  | 'colon'
  | 'transcript'
  | 'according'
  | 'parenthetical'
  | 'that'
  | 'bare'
  /** What is said has its subject before the speaker: "which officials estimate have fallen". */
  | 'gap'
  | 'wh'
  | 'infinitive'
  | 'np-infinitive'
  | 'as'
  | 'np'
  | 'np-np'
  | 'preposition'
  | 'gerund'
  | 'noun'
  | 'passive';

/** Frames whose content is a proposition and so may become claims as it stands. */
export const CLAUSAL_FRAMES: ReadonlySet<Frame> = new Set<Frame>([
  'quote',
  'colon',
  'transcript',
  'according',
  'parenthetical',
  'that',
  'bare',
  'noun',
]);
