import { z } from 'zod';
import { Span } from './span.ts';

/**
 * Trouble with a text or a place, kept and shown to the admin; never thrown (docs/errors.md). `rule` names the check
 * that spoke, `remedy` what the reader of the message can do.
 */
export const Problem = z.object({
  kind: z.enum([
    'input',
    'file',
    'parse',
    'language',
    'sentence',
    'claim',
    'quantity',
    'time',
    'story',
    'point',
    'summary',
  ]),
  rule: z.string(),
  message: z.string(),
  remedy: z.string().optional(),
  document: z.string().optional(),
  location: z.string().optional(),
  line: z.int().positive().optional(),
  span: Span.optional(),
});
export type Problem = z.infer<typeof Problem>;
