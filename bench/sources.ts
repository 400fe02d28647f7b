/** The texts that the engine is measured on, as sources; what is not on the machine gives none. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '@attribune/schema/document';
import { generateNews } from './news-generator.ts';

const ROOT = join(import.meta.dirname, '..');
const POLITICS = join(ROOT, '../shared/dev/attribution-politics.jsonl');

/** Generated news of our own, 300 to 900 words each. */
export function listGenerated(count: number, seed = 1): SourceDocument[] {
  return generateNews(count, seed).map(({ id, text, title, publisher, publishedAt }) => ({
    ...toSource(id, text),
    title,
    outlet: publisher,
    publishedAt,
  }));
}

/** The bodies of the fiction in sample/, about 200 words each, several times over so that they weigh something. */
export function listSample(times: number): SourceDocument[] {
  const bodies = globSync('sample/*/*.txt', { cwd: ROOT })
    .sort()
    .map((path) => readFileSync(join(ROOT, path), 'utf8').replace(/^(?:\w+: .*\n)+\n/u, ''));
  return Array.from({ length: times }, (_, round) =>
    bodies.map((text, at) => toSource(`sample/${round}/${at}`, text)),
  ).flat();
}

/** Politics news of a set that lies beside the repository on some machines: read for its time, never copied; else empty. */
export function listPolitics(): SourceDocument[] {
  if (!existsSync(POLITICS)) return [];
  return readFileSync(POLITICS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => toSource(`politics/${at}`, (JSON.parse(line) as { text: string }).text));
}

function toSource(id: string, text: string): SourceDocument {
  return {
    key: { kind: 'id', value: id },
    text,
    title: null,
    outlet: null,
    publishedAt: null,
    url: null,
    nature: 'fiction',
  };
}
