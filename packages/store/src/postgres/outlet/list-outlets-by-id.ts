import type { Database } from '../../connect.ts';
import { outlet } from '../../tables/outlet.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** An outlet. `family` null: its own; `display` null: each document decides. */
export type OutletRow = {
  readonly id: string;
  readonly name: string;
  readonly family: string | null;
  readonly display: 'full' | 'passages' | null;
};

const ask = prepared('outlets_by_id', (db, keys) =>
  db
    .select({ id: outlet.id, name: outlet.name, family: outlet.family, display: outlet.display })
    .from(outlet)
    .where(anyOf(outlet.id, keys)),
);

/** Outlets by id, in no order. */
export async function listOutletsById(db: Database, ids: readonly string[]): Promise<OutletRow[]> {
  return ask(db, ids);
}
