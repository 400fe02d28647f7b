import type { ReingestRow } from '@attribune/store/postgres/reingest/find-reingest';
import type { Context } from '../../context.ts';

export async function previewReingest(_documentId: string, _context: Context): Promise<ReingestRow> {
  throw new Error('not yet');
}
