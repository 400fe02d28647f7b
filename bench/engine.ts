/**
 * The engine against bare wink-nlp on the same texts, in interleaved rounds of one run, so that a noisy machine weighs
 * on both alike. Prints medians and their ratio; nothing here passes or fails.
 */

import { readDocument, relateDocuments } from '@attribune/ingest/pipeline';
import { toStoryDocument } from '@attribune/ingest/to-story-document';
import type { SourceDocument } from '@attribune/schema/document';
import { documentId } from '@attribune/schema/ids';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { generateNews } from './news-generator.ts';

const ROUNDS = 7;
const wink = winkNLP(model);
const sources: SourceDocument[] = generateNews(300).map(({ id, text, title, publisher, publishedAt }) => ({
  key: { kind: 'id', value: id },
  text,
  title,
  outlet: publisher,
  publishedAt,
  url: null,
  nature: 'fiction',
}));
const characters = sources.reduce((sum, { text }) => sum + text.length, 0);

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const bare: number[] = [];
const engine: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  bare.push(
    millisecondsOf(() => {
      for (const { text } of sources) wink.readDoc(text);
    }),
  );
  engine.push(
    millisecondsOf(() => {
      for (const source of sources) readDocument(source);
    }),
  );
}
const perDocument = median(engine) / sources.length;
console.log(`${sources.length} documents, ${characters} characters, ${ROUNDS} interleaved rounds, medians`);
console.log(`bare wink-nlp readDoc  ${median(bare).toFixed(0)} ms`);
console.log(
  `stages 2 to 4          ${median(engine).toFixed(0)} ms   ${(median(engine) / median(bare)).toFixed(2)} times wink   ${(1000 / perDocument).toFixed(0)} documents/s   ${(characters / 1000 / median(engine)).toFixed(2)} MB/s`,
);

for (const count of [100, 1000, 3000]) {
  const documents = generateNews(count, 2).map(({ id, text, title, publisher, publishedAt }) => {
    const source: SourceDocument = {
      key: { kind: 'id', value: id },
      text,
      title,
      outlet: publisher,
      publishedAt,
      url: null,
      nature: 'fiction',
    };
    return { ...toStoryDocument(source, readDocument(source)), id: documentId(source.key) };
  });
  const start = performance.now();
  const told = await relateDocuments(documents);
  const spent = performance.now() - start;
  console.log(
    `stages 5 to 7          ${spent.toFixed(0)} ms for ${count} documents in ${told.length} stories   ${(spent / count).toFixed(2)} ms a document   ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`,
  );
}
