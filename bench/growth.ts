/**
 * What a document costs in a small and in a large corpus: stages 2 to 4, which know one text at a time and must stay flat, and
 * stages 5 to 7 over corpora at hand. What one more document costs in a store is told by add-one.ts.
 */

import { readDocument, relateDocuments } from '@attribune/ingest/pipeline';
import { toStoryDocument } from '@attribune/ingest/to-story-document';
import { documentId } from '@attribune/schema/ids';
import { median, millisecondsOver } from './measure.ts';
import { listGenerated } from './sources.ts';

const SMALL = 100;
const LARGE = 10_000;
const memory = (): string => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB at most`;

/** Fresh documents each time: a corpus of one hundred is read five times over and the median told, the large one once. */
function measureReading(): void {
  for (const source of listGenerated(SMALL, 90)) readDocument(source);
  const small = median(
    [91, 92, 93, 94, 95].map((seed) => {
      const sources = listGenerated(SMALL, seed);
      return millisecondsOver(sources, (source) => readDocument(source)) / SMALL;
    }),
  );
  // A thousand at a time, so that the texts themselves do not fill the memory.
  let spent = 0;
  for (let batch = 0; batch < LARGE / 1000; batch++) {
    const sources = listGenerated(1000, 100 + batch);
    spent += millisecondsOver(sources, (source) => readDocument(source));
  }
  const large = spent / LARGE;
  console.log(
    `stages 2 to 4   ${small.toFixed(2)} ms a document at ${SMALL}, ${large.toFixed(2)} at ${LARGE.toLocaleString('en')}   ${(large / small).toFixed(2)} times   ${memory()}`,
  );
}

async function measureRelating(count: number): Promise<number> {
  const documents = listGenerated(count, 2).map((source) => ({
    ...toStoryDocument(source, readDocument(source)),
    id: documentId(source.key),
  }));
  const start = performance.now();
  const told = await relateDocuments(documents);
  const each = (performance.now() - start) / count;
  console.log(
    `stages 5 to 7   ${each.toFixed(2)} ms a document at ${count.toLocaleString('en')}, ${told.length} stories   ${memory()}`,
  );
  return each;
}

measureReading();
const few = await measureRelating(100);
const many = await measureRelating(1000);
console.log(`stages 5 to 7   ${(many / few).toFixed(2)} times from 100 to 1,000`);
