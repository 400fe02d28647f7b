import type { AttributionType, HopKind } from '@attribune/schema/attribution';
import type { Span } from '@attribune/schema/span';

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
  /** Who says it together with them: "the mayor and the bishop said". */
  readonly besides?: readonly string[];
};
