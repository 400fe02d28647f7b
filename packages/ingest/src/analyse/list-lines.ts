import type { DocumentInput } from '@attribune/schema/document';
import { decodeLine, lineProblem } from '../1-fetch/lines/decode-line.ts';
import { readLines } from '../1-fetch/lines/read-lines.ts';
import { findTextProblem } from '../1-fetch/text-problem.ts';
import { toDocument } from '../2-parse/to-document.ts';
import type { Sourced } from '../load-documents.ts';
import { parseInputLine } from './parse-input-line.ts';

/** The documents of a stream of JSON lines, as they come. A line that holds none gives a problem with its number; empty lines are passed over. */
export async function* listLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Sourced> {
  for await (const raw of readLines(stream)) {
    const decoded = decodeLine(raw);
    const { line } = decoded;
    if ('refusal' in decoded) yield { source: null, problems: [lineProblem(decoded)], line };
    else if (decoded.text !== '') yield toSourced(decoded.text, line);
  }
}

function toSourced(json: string, line: number): Sourced {
  const parsed = parseInputLine(json, line);
  if ('problem' in parsed) return { source: null, problems: [parsed.problem], line };
  const { input } = parsed;
  const at = { line, document: input.id };
  const refusal = findTextProblem(input.text);
  // A text without a word has no claims, and that is an answer; it is told, but the line is well formed.
  if (refusal?.rule === 'empty')
    return { source: emptySource(input), problems: [{ ...refusal, ...at }], line };
  if (refusal) return { source: null, problems: [{ ...refusal, ...at }], line };
  const { id, text, title, publisher: outlet, publishedAt } = input;
  const found = toDocument(text, { title, outlet, publishedAt });
  if ('problem' in found) return { source: null, problems: [{ ...found.problem, ...at }], line };
  const problems = found.problems.map((problem) => ({ ...problem, ...at }));
  return { source: { ...found.document, key: { kind: 'id', value: id } }, problems, line };
}

function emptySource({ id, text }: DocumentInput): NonNullable<Sourced['source']> {
  const unknown = { title: null, outlet: null, publishedAt: null, url: null };
  return { key: { kind: 'id', value: id }, text, ...unknown, nature: 'report' };
}
