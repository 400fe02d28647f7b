import { listReingestsById, type ReingestRow } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import { addJob } from '@attribune/store/queue/add-job';
import type { Context } from '../../context.ts';
import { Conflict, NotFound } from './refusals.ts';
import { waitForReingest } from './wait-for-reingest.ts';

/** Has a worker make the previewed run the current one. Accepting twice is accepting once. */
export async function acceptReingest(previewId: string, context: Context): Promise<ReingestRow> {
  const [previewed] = await listReingestsById(context.db, [previewId]);
  if (!previewed) throw new NotFound('There is no preview with this id.');
  if (previewed.state === 'previewed') await addJob(context.db, 'accept-reingest', { reingestId: previewId });
  const decided = await waitForReingest(previewId, (reingest) => reingest.state !== 'previewed', context);
  if (decided.state === 'accepted') return decided;
  throw new Conflict('The document changed since this preview: preview it again.');
}
