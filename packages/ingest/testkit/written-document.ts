import type { Claim } from '@attribune/schema/claim';
import type { HedgeLevel } from '@attribune/schema/hedge';
import { claimId, speakerId } from '@attribune/schema/ids';
import type { Quantity } from '@attribune/schema/quantity';
import type { Span } from '@attribune/schema/span';
import type { StoryDocument } from '@attribune/schema/story-document';

/** A claim as a test writes it: words of the text, and what is unusual about them. */
export type WrittenClaim = {
  readonly quote: string;
  readonly by?: string;
  readonly unnamed?: boolean;
  readonly hedge?: HedgeLevel;
  readonly denied?: boolean;
  readonly kind?: Claim['kind'];
  /** The figure: its words in the quote, and its value. */
  readonly figure?: { readonly words: string } & Partial<Omit<Quantity, 'span'>> & { readonly value: number };
  readonly worth?: number;
};

export type WrittenDocument = {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly family?: string;
  readonly publishedAt?: string;
  readonly claims?: readonly WrittenClaim[];
};

/** A document for tests of stages 5 to 7, with its claims found in its text. Throws where a quote does not stand there. */
export function writtenDocument(written: WrittenDocument): StoryDocument {
  const { id, text } = written;
  return {
    id,
    text,
    title: written.title ?? null,
    outlet: written.outlet ?? null,
    family: written.family ?? null,
    publishedAt: written.publishedAt ?? null,
    nature: 'report',
    sentences: [...text.matchAll(/[^.!?\n]+[.!?]*[”"]?/gu)].map(
      (m): Span => [m.index, m.index + m[0].length],
    ),
    boilerplate: [],
    claims: (written.claims ?? []).map((claim) => writtenClaim(id, text, claim)),
  };
}

function writtenClaim(document: string, text: string, written: WrittenClaim): Claim {
  const { quote, by, hedge = 'asserted' } = written;
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in the text of ${document}.`);
  const end = start + quote.length;
  return {
    id: claimId(document, start, end, 0),
    start,
    end,
    index: 0,
    quote,
    kind: written.kind ?? (written.figure ? 'quantity' : 'statement'),
    attributedTo: by ?? null,
    alsoBy: [],
    attributionType: by === undefined ? 'none' : written.unnamed ? 'unnamed' : 'named',
    speakerId: by === undefined ? null : speakerId(by.toLowerCase()),
    chain: by === undefined ? [] : [{ name: by, span: null, kind: 'person', onRecord: true }],
    polarity: written.denied ? 'denied' : 'affirmed',
    hedged: hedge !== 'asserted',
    hedge,
    quantity: written.figure ? writtenQuantity(start, quote, written.figure) : null,
    when: null,
    worth: { score: written.worth ?? 0.5, reason: 'written for a test' },
  };
}

function writtenQuantity(
  start: number,
  quote: string,
  figure: NonNullable<WrittenClaim['figure']>,
): Quantity {
  const { words, value, ...rest } = figure;
  const at = quote.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in "${quote}".`);
  return {
    span: [start + at, start + at + words.length],
    low: value,
    high: value,
    unit: 'people',
    counted: null,
    bound: 'exact',
    kind: 'count',
    ...rest,
  };
}
