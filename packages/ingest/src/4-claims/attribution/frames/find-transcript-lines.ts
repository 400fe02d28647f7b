import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../found-attribution.ts';
import type { Paragraph } from '../paragraph.ts';

/** "WALLACE:", "Q:", "JOHN KING, CNN:" at the start of a paragraph, an opening mark allowed before it. */
const SPEAKER = /^["“]?(\p{Lu}[\p{Lu}.'’ -]{1,38}(?:,[\p{Lu}. ]{2,24})?):\s+(?=\S)/u;
const OFF_STAGE = /^["“]?\([\p{Lu}\s]+\)/u;

/** Lines of a transcript: each opens with its speaker in capitals; what follows up to the next speaker is theirs. */
export function findTranscriptLines(text: string, paragraphs: readonly Paragraph[]): FoundAttribution[] {
  const found: { source: Span; cue: Span; content: Span[]; sentence: number }[] = [];
  let current: (typeof found)[number] | null = null;
  for (const { span, sentences } of paragraphs) {
    const line = text.slice(span[0], span[1]);
    const match = SPEAKER.exec(line);
    const name = match?.[1];
    if (match && name !== undefined) {
      const start = span[0] + match[0].indexOf(name);
      const colon = start + name.length;
      current = {
        source: [start, colon],
        cue: [colon, colon + 1],
        content: [[span[0] + match[0].length, span[1]]],
        sentence: sentences[0]?.index ?? 0,
      };
      found.push(current);
    } else if (current && found.length > 1 && /^["“]/u.test(line) && !OFF_STAGE.test(line)) {
      current.content.push(span);
    } else if (!OFF_STAGE.test(line)) current = null;
  }
  return found.map((line) => ({
    ...line,
    source: [line.source],
    cue: [line.cue],
    type: 'indirect',
    frame: 'transcript',
    lemma: ':',
    sourceHead: line.source,
    negated: false,
    finite: true,
    supposed: false,
    requested: false,
  }));
}
