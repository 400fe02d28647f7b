import type { DocumentInput } from '@attribune/schema/document';
import { decodeLine } from '../1-fetch/lines/decode-line.ts';
import { readLines } from '../1-fetch/lines/read-lines.ts';
import { parsePublishedAt } from '../1-fetch/published-at.ts';
import { findTextProblem } from '../1-fetch/text-problem.ts';
import type { Sourced } from '../load-documents.ts';
import { parseInputLine } from './parse-input-line.ts';

/** The documents of a stream of JSON lines, as they come. A line that holds none gives a problem with its number; empty lines are passed over. */
export async function* listLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Sourced> {
  for await (const raw of readLines(stream)) {
    const decoded = decodeLine(raw);
    if ('refusal' in decoded) yield refused(decoded.line, decoded.refusal);
    else if (decoded.text !== '') yield toSourced(decoded.text, decoded.line);
  }
}

function toSourced(json: string, line: number): Sourced {
  const parsed = parseInputLine(json, line);
  if ('problem' in parsed) return { source: null, problems: [parsed.problem], line };
  const { input } = parsed;
  const at = { line, document: input.id };
  const textProblem = findTextProblem(input.text);
  if (textProblem && textProblem.rule !== 'empty') {
    return { source: null, problems: [{ ...textProblem, kind: 'input', ...at }], line };
  }
  const published = parsePublishedAt(input.publishedAt);
  const problems = [textProblem, published.problem].flatMap((problem) =>
    problem ? [{ ...problem, ...at }] : [],
  );
  return { source: toSource(input, published.value), problems, line };
}

function toSource(input: DocumentInput, publishedAt: string | null): NonNullable<Sourced['source']> {
  const { id, text, title, publisher } = input;
  return {
    key: { kind: 'id', value: id },
    text,
    title: title?.trim() || null,
    outlet: publisher?.trim() || null,
    publishedAt,
    url: null,
    nature: 'report',
  };
}

const REFUSALS = {
  'too-long': ['The line is too long to be one document.', 'A text may have up to 5 MB.'],
  'not-utf-8': ['The line is not UTF-8.', 'Save the file in UTF-8.'],
} as const;

function refused(line: number, rule: keyof typeof REFUSALS): Sourced {
  const [message, remedy] = REFUSALS[rule];
  return { source: null, problems: [{ kind: 'input', rule: `line-${rule}`, message, remedy, line }], line };
}
