/** What a golden case of each stage shows: the stage's output cut down to what a person can read and judge. */

import type { Claim } from '@attribune/schema/claim';
import type { SourceDocument } from '@attribune/schema/document';
import { weakestHedge } from '@attribune/schema/hedge';
import { documentId } from '@attribune/schema/ids';
import type { Quantity } from '@attribune/schema/quantity';
import { findBlocks } from '../src/2-parse/find-blocks.ts';
import { splitSentences } from '../src/3-sentences/split-sentences.ts';
import { readDocument, relateDocuments } from '../src/pipeline.ts';
import { toStoryDocument } from '../src/to-story-document.ts';

export type GoldenStage = '2-parse' | '3-sentences' | '4-claims' | '5-stories' | '6-points' | '7-summary';
export type GoldenView = (source: string) => Promise<unknown>;

/** Stages up to 4 read one text; stages 5 to 7 read documents, one JSON object a line. */
export const STAGES: Record<
  GoldenStage,
  { readonly source: 'source.txt' | 'source.jsonl'; readonly view: GoldenView }
> = {
  '2-parse': {
    source: 'source.txt',
    view: async (text) => findBlocks(text, null).map(({ span, kind }) => `${kind}: ${text.slice(...span)}`),
  },
  '3-sentences': {
    source: 'source.txt',
    view: async (text) => splitSentences(text, findBlocks(text, null)).map(({ span }) => text.slice(...span)),
  },
  '4-claims': { source: 'source.txt', view: async (text) => viewReading(text) },
  '5-stories': {
    source: 'source.jsonl',
    view: async (lines) =>
      (await tell(lines)).map(({ story }) => ({ documents: story.documents.length, title: story.title })),
  },
  '6-points': { source: 'source.jsonl', view: async (lines) => (await tell(lines)).flatMap(viewPoints) },
  '7-summary': {
    source: 'source.jsonl',
    view: async (lines) =>
      (await tell(lines)).map(({ story }) => ({
        title: story.title,
        summary: story.summary.map(({ section, text }) => `${section}: ${text}`),
        dropped: story.dropped.map(({ text }) => text),
      })),
  },
};

function sourceOf(key: string, text: string, given: Partial<SourceDocument> = {}): SourceDocument {
  return {
    key: { kind: 'id', value: key },
    text,
    title: null,
    outlet: null,
    publishedAt: null,
    url: null,
    nature: 'fiction',
    ...given,
  };
}

function viewReading(text: string): unknown {
  const reading = readDocument(sourceOf('golden', text));
  return {
    claims: reading.claims.map(viewClaim),
    attributions: reading.attributions.map(
      ({ source, content, type }) => `${type}: ${words(text, source) || '—'} | ${words(text, content)}`,
    ),
    roles: reading.explanations.map(({ role, sentence }) => `${role}: ${text.slice(...sentence)}`),
  };
}

const words = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map((span) => text.slice(...span)).join(' … ');

function viewClaim(claim: Claim): Record<string, unknown> {
  const { quote, attributedTo, attributionType, hedge, polarity, quantity, chain, alsoBy, when } = claim;
  return {
    quote,
    by: attributedTo ?? (attributionType === 'none' ? null : attributionType),
    ...(alsoBy.length > 0 ? { alsoBy } : {}),
    ...(chain.length > 1
      ? {
          chain: chain.map(
            ({ name, kind, onRecord }) => `${name} (${kind}${onRecord ? '' : ', not on record'})`,
          ),
        }
      : {}),
    ...(weakestHedge([hedge]) === 'asserted' ? {} : { hedge }),
    ...(polarity === 'denied' ? { polarity } : {}),
    ...(quantity ? { quantity: viewQuantity(quantity) } : {}),
    ...(when ? { when: when.text } : {}),
  };
}

function viewQuantity({ low, high, unit, bound }: Quantity): string {
  const value = low === high ? `${low}` : `${low ?? ''}–${high ?? ''}`;
  return `${bound} ${value} ${unit ?? '?'}`;
}

async function tell(lines: string) {
  const rows = lines
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string;
          text: string;
          title?: string;
          publisher?: string;
          publishedAt?: string;
        },
    );
  const sources = rows.map(({ id, text, title, publisher, publishedAt }) =>
    sourceOf(id, text, { title: title ?? null, outlet: publisher ?? null, publishedAt: publishedAt ?? null }),
  );
  const documents = sources.map((source) => toStoryDocument(source, readDocument(source)));
  const names = new Map(sources.map((source) => [documentId(source.key), source.key.value]));
  const told = await relateDocuments(documents);
  const claims = new Map(
    documents.flatMap((document) =>
      document.claims.map((claim) => [claim.id, `${names.get(document.id)}: ${claim.quote}`] as const),
    ),
  );
  return told.map((story) => ({ ...story, claims }));
}

function viewPoints({ points, contradictions, claims }: Awaited<ReturnType<typeof tell>>[number]): unknown[] {
  const several = points.filter(
    (point) => point.claims.length > 1 || point.relation !== 'single' || point.links.length > 0,
  );
  return [
    ...several.map(({ question, label, relation, origins, links, claims: ids }) => ({
      point: question ?? label,
      relation,
      origins,
      ...(links.length > 0 ? { links: links.map(({ type }) => type) } : {}),
      claims: ids.map((id) => claims.get(id)),
    })),
    ...contradictions.map(({ a, b, reason }) => ({ contradiction: [claims.get(a), claims.get(b)], reason })),
  ];
}
