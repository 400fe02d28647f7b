import { z } from 'zod';
import { Contradiction, Point } from './point.ts';
import { Problem } from './problem.ts';
import { DocumentReading } from './reading.ts';
import { Story } from './story.ts';

/** One analysed document in the output of `attribune analyse`. */
export const AnalysedDocument = DocumentReading.omit({ explanations: true, problems: true }).extend({
  id: z.string(),
});
export type AnalysedDocument = z.infer<typeof AnalysedDocument>;

/** The one object that `attribune analyse --format json` prints (docs/contracts/analyse.md). */
export const Analysis = z.object({
  engine: z.string(),
  documents: z.array(AnalysedDocument),
  points: z.array(Point),
  contradictions: z.array(Contradiction),
  stories: z.array(Story),
  problems: z.array(Problem),
});
export type Analysis = z.infer<typeof Analysis>;
