import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { DocumentKey, SourceDocument } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';
import { readDocumentFile, unreadable } from './1-fetch/files/read-file.ts';
import { type FilePlace, walkPlaces } from './1-fetch/files/walk-places.ts';
import { decodeLine, lineProblem } from './1-fetch/lines/decode-line.ts';
import { readLines } from './1-fetch/lines/read-lines.ts';
import { findTextProblem } from './1-fetch/text-problem.ts';
import { decodeUtf8 } from './2-parse/decode-utf8.ts';
import { parseHtml } from './2-parse/parse-html.ts';
import { parseJsonLine } from './2-parse/parse-jsonl.ts';
import { parseMarkdown } from './2-parse/parse-markdown.ts';
import { parseText } from './2-parse/parse-text.ts';
import type { KeylessDocument, ParsedDocument } from './2-parse/parsed-document.ts';

/** One input: the document in it, or null where it cannot be taken, and the problems met on the way. */
export type Sourced = {
  readonly source: SourceDocument | null;
  readonly problems: readonly Problem[];
  readonly line?: number;
};

const PARSERS: Readonly<Record<string, (text: string) => ParsedDocument>> = {
  '.txt': parseText,
  '.md': parseMarkdown,
  '.html': parseHtml,
  '.htm': parseHtml,
};

/** Stages 1 and 2 over files and folders: every document in them, in a fixed order, and every input that gives none. */
export async function* listPlaces(places: readonly string[]): AsyncGenerator<Sourced> {
  for await (const walked of walkPlaces(places, { hidden: 0 })) {
    if ('file' in walked) yield* loadFile(walked.file);
    else yield { source: null, problems: [walked.problem] };
  }
}

/** The documents of one file: many of a .jsonl file, one of any other. Every problem names the file. */
export async function* loadFile(file: FilePlace): AsyncGenerator<Sourced> {
  const inputs = extname(file.path).toLowerCase() === '.jsonl' ? loadLines(file) : [await loadDocument(file)];
  for await (const { problems, ...input } of inputs) {
    yield { ...input, problems: problems.map((problem) => ({ ...problem, location: file.path })) };
  }
}

async function loadDocument({ path, key }: FilePlace): Promise<Sourced> {
  const parse = PARSERS[extname(path).toLowerCase()];
  if (!parse) throw new Error(`No parser for ${path}: walkPlaces gives known extensions only.`);
  const read = await readDocumentFile(path);
  if ('problem' in read) return refuse(read.problem);
  const text = decodeUtf8(read.bytes);
  if (typeof text !== 'string') return refuse(text);
  const parsed = parse(text);
  if ('problem' in parsed) return refuse(parsed.problem);
  return toSourced(parsed, { kind: 'path', value: key });
}

async function* loadLines({ path, key }: FilePlace): AsyncGenerator<Sourced> {
  let isEmpty = true;
  try {
    for await (const raw of readLines(createReadStream(path))) {
      const decoded = decodeLine(raw);
      if ('text' in decoded && decoded.text === '') continue;
      isEmpty = false;
      yield 'refusal' in decoded ? refuse(lineProblem(decoded)) : loadLine(decoded, key);
    }
  } catch (error) {
    yield refuse(unreadable(path, error));
    return;
  }
  if (isEmpty)
    yield refuse({
      kind: 'file',
      rule: 'empty',
      message: 'There is no line in it.',
      remedy: 'Leave it out.',
    });
}

/** A line without an address or an id is known by its place in the file. */
function loadLine(
  { text: json, line }: { readonly text: string; readonly line: number },
  key: string,
): Sourced {
  const parsed = parseJsonLine(json, line);
  if ('problem' in parsed) return { ...refuse(parsed.problem), line };
  const { id } = parsed;
  const known: DocumentKey = id ? { kind: 'id', value: id } : { kind: 'path', value: `${key}#${line}` };
  return { ...toSourced(parsed, known, line), line };
}

function toSourced(
  { document, problems }: { readonly document: KeylessDocument; readonly problems: readonly Problem[] },
  known: DocumentKey,
  line?: number,
): Sourced {
  const refusal = findTextProblem(document.text);
  if (refusal) return refuse(line === undefined ? refusal : { ...refusal, line });
  const key: DocumentKey = document.url === null ? known : { kind: 'url', value: document.url };
  return { source: { ...document, key }, problems };
}

function refuse(problem: Problem): Sourced {
  return { source: null, problems: [problem] };
}
