import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLabels } from './parse-labels.ts';
import { toGold } from './to-gold.ts';

export const CORPORA = join(import.meta.dirname, 'corpora');

/** The events, in order of their names: the folders that hold an `event.labels`. */
export function listEvents(): string[] {
  return readdirSync(CORPORA)
    .filter((name) => existsSync(join(CORPORA, name, 'event.labels')))
    .sort();
}

/** What the labels of one event make: the bytes of its texts and of its gold file, by path. Throws where a label does not fit. */
export function buildEvent(event: string): Map<string, string> {
  const { gold, texts } = toGold(
    parseLabels(event, readFileSync(join(CORPORA, event, 'event.labels'), 'utf8')),
  );
  const files = new Map([...texts].map(([id, text]) => [join(CORPORA, event, `${id}.txt`), text]));
  return files.set(join(CORPORA, `${event}.gold.json`), `${JSON.stringify(gold, null, 1)}\n`);
}

if (import.meta.main) {
  for (const event of listEvents()) {
    for (const [path, bytes] of buildEvent(event)) writeFileSync(path, bytes);
    console.log(event);
  }
}
