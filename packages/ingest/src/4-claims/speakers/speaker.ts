import type { AttributionType, HopKind } from '@attribune/schema/attribution';
import type { Span } from '@attribune/schema/span';
import type { Office } from './speaks-for.ts';

/** A source as a reader would name it. `key` is the same for the same speaker in every document. */
export type Speaker = {
  readonly name: string;
  readonly span: Span | null;
  readonly kind: HopKind;
  readonly type: AttributionType;
  readonly onRecord: boolean;
  readonly key: string;
  /** The rule that named the speaker, for `explain`. */
  readonly rule: string;
  /** In whose name they speak: then what they say is that body's word. */
  readonly speaksFor?: Office;
  /** Who says it together with them: "the mayor and the bishop said". */
  readonly besides?: readonly string[];
};

/** By what a speaker is known across documents: the body in whose name they speak, else their own key. */
export const originKey = (speaker: Speaker): string => speaker.speaksFor?.key ?? speaker.key;
