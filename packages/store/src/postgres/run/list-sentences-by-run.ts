import { Span } from '@attribune/schema/span';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';
import { run } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

const Sentences = z.array(Span);

const ask = prepared('sentences_by_run', (db, keys) =>
  db
    .select({ id: run.id, sentences: sql<unknown>`${run.said} -> 'sentences'` })
    .from(run)
    .where(anyOf(run.id, keys)),
);

/** The sentences of each run's version, in UTF-16 units. */
export async function listSentencesByRun(
  db: Database,
  runs: readonly string[],
): Promise<ReadonlyMap<string, readonly Span[]>> {
  const rows = await ask(db, runs);
  return new Map(rows.map((row) => [row.id, Sentences.parse(row.sentences)]));
}
