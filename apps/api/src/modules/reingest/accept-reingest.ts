import type { ReingestRow } from '@attribune/store/postgres/reingest/find-reingest';
import type { Context } from '../../context.ts';

export async function acceptReingest(_id: string, _context: Context): Promise<ReingestRow> {
  throw new Error('not yet');
}
