import { parseHeader } from './parse-header.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { toDocument } from './to-document.ts';

/** A plain text, with or without header lines. The version's text is what follows them, to the letter. */
export function parseText(source: string): ParsedDocument {
  const { fields, text } = parseHeader(source);
  return toDocument(text, {
    title: fields.get('title'),
    outlet: fields.get('outlet') ?? fields.get('publisher'),
    publishedAt: fields.get('date') ?? fields.get('published'),
    url: fields.get('url'),
    nature: fields.get('nature'),
  });
}
