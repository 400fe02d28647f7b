import { Problem } from '@attribune/schema/problem';
import { desc, lt } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { problem } from '../../tables/problem.ts';

/** A problem as it was kept: its number, and when it was first met. */
export type ProblemRow = { readonly id: number; readonly seenAt: string; readonly problem: Problem };

/** Problems, newest first, that come before the one with that number. */
export async function listProblems(
  db: Database,
  { first, before }: { first: number; before?: number },
): Promise<ProblemRow[]> {
  const rows = await db
    .select()
    .from(problem)
    .where(before === undefined ? undefined : lt(problem.id, before))
    .orderBy(desc(problem.id))
    .limit(first);
  return rows.map((row) => ({ id: row.id, seenAt: row.seenAt, problem: toProblem(row) }));
}

function toProblem(row: typeof problem.$inferSelect): Problem {
  const { kind, rule, message, remedy, location, line, documentId, start, end } = row;
  return Problem.parse({
    kind,
    rule,
    message,
    ...(remedy === null ? {} : { remedy }),
    ...(location === null ? {} : { location }),
    ...(line === null ? {} : { line }),
    ...(documentId === null ? {} : { document: documentId }),
    ...(start === null || end === null ? {} : { span: [start, end] }),
  });
}
