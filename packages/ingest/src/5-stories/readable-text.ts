import type { Span } from '@attribune/schema/span';
import type { StoryDocument } from '@attribune/schema/story-document';

/** The document's text with page furniture blanked out: links to other articles name other events. */
export function readableText(document: Pick<StoryDocument, 'text' | 'boilerplate'>): string {
  const spans = [...document.boilerplate].sort((a: Span, b: Span) => a[0] - b[0]);
  let text = '';
  let from = 0;
  for (const [start, end] of spans) {
    if (start < from) continue;
    text += `${document.text.slice(from, start)}\n`;
    from = end;
  }
  return text + document.text.slice(from);
}
