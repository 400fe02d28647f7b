import { randomBytes } from 'node:crypto';
import { ID_LENGTH } from '@attribune/schema/ids';
import { listDocumentsById } from '@attribune/store/postgres/document/list-documents-by-id';
import type { ReingestRow } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import { addJob } from '@attribune/store/queue/add-job';
import type { Context } from '../../context.ts';
import { NotFound, NothingToDo } from './refusals.ts';
import { waitForReingest } from './wait-for-reingest.ts';

/** Has a worker read the document with the present engine and waits for the difference. The API itself runs no stage. */
export async function previewReingest(documentId: string, context: Context): Promise<ReingestRow> {
  const [document] = await listDocumentsById(context.db, [documentId]);
  if (!document) throw new NotFound('There is no document with this id.');
  const reingestId = randomBytes(ID_LENGTH / 2).toString('hex');
  await addJob(context.db, 'preview-reingest', { reingestId, documentId });
  const preview = await waitForReingest(reingestId, () => true, context);
  const { added, changed, lost } = preview.diff;
  if (added.length + changed.length + lost.length > 0) return preview;
  throw new NothingToDo('The present engine reads this document as it stands.');
}
