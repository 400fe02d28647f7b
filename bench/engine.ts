/**
 * Stages 2 to 4 against bare wink-nlp (`readDoc`, its whole pipeline) on the same texts, in interleaved rounds of one run, so
 * that a noisy machine weighs on both alike: medians, their ratio, documents a second on one core, and peak memory. Nothing
 * here passes or fails.
 */

import { readDocument } from '@attribune/ingest/pipeline';
import type { SourceDocument } from '@attribune/schema/document';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { median, millisecondsOver } from './measure.ts';
import { listGenerated, listPolitics, listSample } from './sources.ts';

const ROUNDS = 9;
const wink = winkNLP(model);

function compare(name: string, sources: readonly SourceDocument[]): void {
  if (sources.length === 0) {
    console.log(`${name}: not on this machine`);
    return;
  }
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  const bare: number[] = [];
  const engine: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(millisecondsOver(sources, ({ text }) => wink.readDoc(text)));
    engine.push(millisecondsOver(sources, (source) => readDocument(source)));
  }
  // The first round warms up the compiler and both vocabularies.
  const [ours, theirs] = [median(engine.slice(1)), median(bare.slice(1))];
  const ratios = engine.slice(1).map((spent, round) => spent / (bare[round + 1] ?? Number.NaN));
  console.log(
    `${name}: ${sources.length} documents, ${characters} characters\n` +
      `  bare wink-nlp readDoc  ${theirs.toFixed(0)} ms\n` +
      `  stages 2 to 4          ${ours.toFixed(0)} ms   ${median(ratios).toFixed(2)} times wink   ${((1000 * sources.length) / ours).toFixed(0)} documents/s on one core   ${(characters / 1000 / ours).toFixed(2)} MB/s`,
  );
}

console.log(`medians of ${ROUNDS - 1} interleaved rounds`);
compare('generated news', listGenerated(150));
compare('sample corpora', listSample(12));
compare('../shared attribution-politics', listPolitics());
console.log(
  `peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB, both models of wink-nlp included`,
);
