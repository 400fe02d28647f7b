import type { Claim } from '@attribune/schema/claim';
import type { SourceDocument } from '@attribune/schema/document';
import { claimId, documentId, speakerId, versionId } from '@attribune/schema/ids';
import type { DocumentReading } from '@attribune/schema/reading';
import type { DocumentToSave } from '../src/postgres/document/save-document.ts';

/** A claim of a sample document by its words, which must stand in the text, and whatever else is to differ. */
export type SampleClaim = { readonly quote: string } & Partial<Omit<Claim, 'id' | 'quote' | 'start' | 'end'>>;

export type SampleDocument = {
  readonly path: string;
  readonly text: string;
  readonly claims?: readonly SampleClaim[];
  readonly keys?: readonly string[];
  readonly engine?: string;
  readonly seenAt?: string;
  readonly document?: Partial<SourceDocument>;
};

/** A document as ingest would hand it over, with one sentence over the whole text. For tests that need no engine. */
export function sampleDocument(sample: SampleDocument): DocumentToSave {
  const { path, text, claims = [], keys = [], engine = 'test-1', seenAt } = sample;
  const key = { kind: 'path', value: path } as const;
  const document = {
    key,
    text,
    title: null,
    outlet: null,
    publishedAt: null,
    url: null,
    nature: 'report',
  } as const;
  const version = versionId(documentId(key), text);
  return {
    document: { ...document, ...sample.document },
    reading: sampleReading(
      text,
      claims.map((claim) => toClaim(version, text, claim)),
    ),
    features: { keys, bucket: null, id: documentId(key) } as DocumentToSave['features'],
    location: path,
    engine,
    ...(seenAt === undefined ? {} : { seenAt }),
  };
}

function sampleReading(text: string, claims: Claim[]): DocumentReading {
  const nothing = {
    sourced: 0,
    unsourced: 1,
    speculation: 0,
    question: 0,
    advice: 0,
    filler: 0,
    furniture: 0,
  };
  return {
    language: 'en',
    sentences: text.length > 0 ? [[0, text.length]] : [],
    boilerplate: [],
    attributions: [],
    quantities: [],
    hedges: [],
    claims,
    substance: nothing,
    explanations: [],
    problems: [],
  };
}

function toClaim(version: string, text: string, { quote, ...given }: SampleClaim): Claim {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`The sample's text does not hold "${quote}".`);
  const end = start + quote.length;
  const index = given.index ?? 0;
  const name = given.attributedTo ?? null;
  return {
    id: claimId(version, start, end, index),
    start,
    end,
    index,
    quote,
    kind: 'statement',
    attributedTo: null,
    alsoBy: [],
    attributionType: name === null ? 'none' : 'named',
    speakerId: name === null ? null : speakerId(name.toLowerCase()),
    chain: name === null ? [] : [{ name, span: null, kind: 'person', onRecord: true }],
    polarity: 'affirmed',
    hedged: false,
    hedge: 'asserted',
    quantity: null,
    when: null,
    worth: { score: 0.5, reason: 'sample' },
    ...given,
  };
}
