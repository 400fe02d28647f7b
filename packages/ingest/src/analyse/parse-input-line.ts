import { DocumentInput } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';

export type ParsedInputLine = { readonly input: DocumentInput } | { readonly problem: Problem };

/**
 * One line of the analyse command's input. A line that is no such document gives a problem that names the line and what
 * is wrong with it; nothing is guessed.
 */
export function parseInputLine(json: string, line: number): ParsedInputLine {
  const value = parseJson(json);
  if (value === undefined) return malformed(line, 'json', 'The line is not JSON.');
  const parsed = DocumentInput.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'the line';
    return malformed(line, 'shape', `${where}: ${issue?.message ?? 'not a document'}.`);
  }
  return { input: parsed.data };
}

/** JSON has no undefined, so it can stand for "no JSON". */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function malformed(line: number, rule: string, message: string): ParsedInputLine {
  const remedy =
    'Each line is one JSON object: {"id": "…", "text": "…", "title"?, "publisher"?, "publishedAt"?}.';
  return { problem: { kind: 'input', rule: `line-${rule}`, message, remedy, line } };
}
