import type { BlockKind } from '@attribune/schema/text';

/** One line that is not empty, without its outer white space. Offsets are UTF-16 units of the whole text. */
export type Line = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Words as a reader counts them; of a long line, those at its beginning. */
  readonly words: number;
  /** White-space characters before the text. */
  readonly indent: number;
  /** Whether an empty line, or the edge of the text, stands before and after. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
};

/** What the rules may look at beside the line itself. */
export type LineContext = {
  readonly lines: readonly Line[];
  readonly index: number;
  /** The title that the document came with, or null. */
  readonly title: string | null;
  /** What the rules said of the lines above. */
  readonly decided: readonly LineRole[];
};

/** The role of one line and the rule that gave it. */
export type LineRole = { readonly kind: BlockKind; readonly rule: string };

/** One rule: the role of a line, or null where it has nothing to say. */
export type LineRule = (line: Line, context: LineContext) => LineRole | null;
