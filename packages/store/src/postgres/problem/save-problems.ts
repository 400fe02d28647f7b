import type { Problem } from '@attribune/schema/problem';
import type { Database } from '../../connect.ts';
import { problem } from '../../tables/problem.ts';
import { insertRows } from '../insert-rows.ts';

/**
 * Keeps problems for the admin. A problem that is known already (same rule, place and words) is not kept twice: a folder
 * that is ingested every hour has the same bad file every hour. Answers how many were new.
 */
export async function saveProblems(db: Database, problems: readonly Problem[]): Promise<number> {
  const rows = problems.map((each) => ({
    kind: each.kind,
    rule: each.rule,
    message: toStorable(each.message),
    remedy: each.remedy === undefined ? null : toStorable(each.remedy),
    location: each.location === undefined ? null : toStorable(each.location),
    line: each.line ?? null,
    documentId: each.document ?? null,
    start: each.span?.[0] ?? null,
    end: each.span?.[1] ?? null,
  }));
  return insertRows(db, problem, rows);
}

/** A message may quote the very bytes that made a file bad; Postgres holds no NUL and no half of a surrogate pair. */
function toStorable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}
