import { type Range, type Segment, toSegments } from '../../text/segments.ts';

export type Span = { readonly start: number; readonly end: number };

/** What may be said of a stretch of text: it is claimed (by the claim with this number), hedged, or furniture. */
export type Note =
  | { readonly kind: 'paragraph'; readonly index: number }
  | { readonly kind: 'claim'; readonly number: number; readonly end: number }
  | { readonly kind: 'hedge' }
  | { readonly kind: 'furniture' };

export type Paragraph = {
  readonly start: number;
  readonly segments: readonly Segment<Note>[];
  /** Numbers of the claims that begin here, in order. */
  readonly claims: readonly number[];
  /** Whether every character of it is page furniture. */
  readonly isFurniture: boolean;
};

type Annotations = {
  /** In the order of the text; a claim's number is its place here, from 1. */
  readonly claims: readonly Span[];
  readonly hedges: readonly Span[];
  readonly furniture: readonly Span[];
};

/**
 * A text in paragraphs, each cut where a claim, a hedge or furniture begins or ends. Claims that run over a paragraph's end
 * are marked in both and listed where they begin. One pass over the text, however many notes it has.
 */
export function toParagraphs(text: string, { claims, hedges, furniture }: Annotations): Paragraph[] {
  const paragraphs = splitParagraphs(text);
  const ranges: Range<Note>[] = [
    ...paragraphs.map((span, index) => ({ ...span, value: { kind: 'paragraph', index } as const })),
    ...claims.map((span, index) => ({
      ...span,
      value: { kind: 'claim', number: index + 1, end: span.end } as const,
    })),
    ...hedges.map((span) => ({ ...span, value: { kind: 'hedge' } as const })),
    ...furniture.map((span) => ({ ...span, value: { kind: 'furniture' } as const })),
  ];
  const segments = paragraphs.map((): Segment<Note>[] => []);
  for (const segment of toSegments(text, ranges)) {
    const paragraph = segment.values.find((note) => note.kind === 'paragraph');
    if (paragraph) segments[paragraph.index]?.push(segment);
  }
  const starting = listStarts(paragraphs, claims);
  return paragraphs.map((span, index) => {
    const own = segments[index] ?? [];
    return {
      start: span.start,
      segments: own,
      claims: starting[index] ?? [],
      isFurniture: own.every(isFurniture),
    };
  });
}

/** Runs of lines between empty lines, without the white space around them. */
function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (start !== null) spans.push({ start, end: offset - 1 });
      start = null;
    } else if (start === null) start = offset;
    offset += line.length + 1;
  }
  if (start !== null) spans.push({ start, end: text.length });
  return spans;
}

/** For each paragraph the numbers of the claims that begin in it; both lists are in the order of the text. */
function listStarts(paragraphs: readonly Span[], claims: readonly Span[]): number[][] {
  const starts = paragraphs.map((): number[] => []);
  let at = 0;
  for (const [index, claim] of claims.entries()) {
    while (at + 1 < paragraphs.length && claim.start >= (paragraphs[at + 1]?.start ?? 0)) at += 1;
    starts[at]?.push(index + 1);
  }
  return starts;
}

function isFurniture(segment: Segment<Note>): boolean {
  return segment.text.trim() === '' || segment.values.some((note) => note.kind === 'furniture');
}

/** The numbers of the claims that end with this segment: their citation marks stand behind it. */
export function claimsEndingWith({ text, start, values }: Segment<Note>): number[] {
  const end = start + text.length;
  return values.flatMap((note) => (note.kind === 'claim' && note.end === end ? [note.number] : []));
}
