import type { Explanation } from '@attribune/schema/reading';

/** One rule that fired on a sentence, where, and what it said. */
export type Fired = Explanation['rules'][number];
