import type { LineRole } from './line.ts';

/** What a line is when no rule speaks. */
export const PARAGRAPH: LineRole = { kind: 'paragraph', rule: 'paragraph' };
