import type { LineRule } from './line.ts';

/** `### Words`: the marks of Markdown, which some outlets leave in their plain text. */
export const markdownHeading: LineRule = (line) =>
  /^#{1,6}\s+\S/u.test(line.text) ? { kind: 'heading', rule: 'markdown-heading' } : null;
