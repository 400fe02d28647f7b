import { parseText } from './parse-text.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { toDocument } from './to-document.ts';

const FENCE = /^---[ \t]*(?:\r\n|\n|\r)/u;
const LINE = /^([A-Za-z_]{3,20}):(.*)$/u;

/**
 * A Markdown text. Front matter between two lines of `---`, one `key: value` a line, tells title, outlet, date, url and
 * nature; header lines do too. The text itself is kept as it is: its marks are read where blocks are found. Without a
 * title of its own, the first heading of the first level is one.
 */
export function parseMarkdown(source: string): ParsedDocument {
  const open = FENCE.exec(source);
  const close =
    open === null ? null : /(?:^|[\r\n])---[ \t]*(?:\r\n|\n|\r|$)/u.exec(source.slice(open[0].length));
  if (open === null || close === null) return withHeading(parseText(source));
  const bodyStart = open[0].length + close.index + close[0].length;
  const fields = readFields(source.slice(open[0].length, open[0].length + close.index));
  const text = source.slice(bodyStart).replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/u, '');
  return withHeading(
    toDocument(text, {
      title: fields.get('title'),
      outlet: fields.get('outlet') ?? fields.get('publisher') ?? fields.get('site'),
      publishedAt: fields.get('date') ?? fields.get('published') ?? fields.get('publishedat'),
      url: fields.get('url') ?? fields.get('canonical'),
      nature: fields.get('nature'),
    }),
  );
}

function readFields(matter: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of matter.split(/\r\n|\n|\r/u)) {
    const match = LINE.exec(line);
    if (match)
      fields.set((match[1] ?? '').toLowerCase(), (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/u, '$2'));
  }
  return fields;
}

/** `# Title ##`: the marks that may close a heading. */
function withoutClosingMarks(heading: string): string {
  let title = heading.trim();
  while (title.endsWith('#')) title = title.slice(0, -1).trimEnd();
  return title;
}

function withHeading(parsed: ParsedDocument): ParsedDocument {
  if ('problem' in parsed || parsed.document.title !== null) return parsed;
  const heading = /^#[ \t]+(\S[^\r\n]*)/u.exec(parsed.document.text.trimStart())?.[1];
  const title = withoutClosingMarks(heading ?? '') || null;
  return { ...parsed, document: { ...parsed.document, title } };
}
