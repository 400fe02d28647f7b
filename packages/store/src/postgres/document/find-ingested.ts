import type { DocumentKey } from '@attribune/schema/document';
import { documentId, runId, versionId } from '@attribune/schema/ids';
import type { Database } from '../../connect.ts';
import { findCurrentRun } from '../run/set-current-run.ts';

/**
 * The run that speaks for this very text, read by this very engine; null where saving would change something. Lets the
 * caller skip the analysis of what is there.
 */
export async function findIngested(
  db: Database,
  { key, text, engine }: { key: DocumentKey; text: string; engine: string },
): Promise<string | null> {
  const document = documentId(key);
  const run = runId(versionId(document, text), engine);
  return (await findCurrentRun(db, document)) === run ? run : null;
}
