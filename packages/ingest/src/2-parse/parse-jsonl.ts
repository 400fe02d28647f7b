import type { Problem } from '@attribune/schema/problem';
import { z } from 'zod';
import type { KeylessDocument } from './parsed-document.ts';
import { toDocument } from './to-document.ts';

const JsonLine = z.object({
  text: z.string(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: z.string().nullish(),
  id: z.union([z.string(), z.number()]).nullish(),
  nature: z.string().nullish(),
});

/** One line's document and the id that it was given, or why there is none. */
export type ParsedLine =
  | { readonly document: KeylessDocument; readonly id: string | null; readonly problems: readonly Problem[] }
  | { readonly problem: Problem };

const REMEDY =
  'Each line is one JSON object: {"text": "…", "title"?, "publisher"?, "url"?, "publishedAt"?, "id"?, "nature"?}.';

/** One line of a JSONL file: an object with at least a text. Unknown keys are left aside. */
export function parseJsonLine(source: string, line: number): ParsedLine {
  const parsed = JsonLine.safeParse(parseJson(source));
  if (!parsed.success) return { problem: shapeProblem(parsed.error.issues[0], line) };
  const { text, publisher, outlet, id, ...given } = parsed.data;
  const found = toDocument(text, { ...given, outlet: publisher ?? outlet });
  if ('problem' in found) return { problem: { ...found.problem, line } };
  const problems = found.problems.map((problem) => ({ ...problem, line }));
  return { document: found.document, id: id === null || id === undefined ? null : String(id), problems };
}

/** JSON has no undefined, so it can stand for "no JSON". */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function shapeProblem(issue: z.core.$ZodIssue | undefined, line: number): Problem {
  const where = issue?.path.join('.') ?? '';
  const message = where === '' ? 'The line is no JSON object.' : `${where}: ${issue?.message}.`;
  return { kind: 'input', rule: where === '' ? 'line-json' : 'line-shape', message, remedy: REMEDY, line };
}
