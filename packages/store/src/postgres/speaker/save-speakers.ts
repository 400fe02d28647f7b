import type { Claim } from '@attribune/schema/claim';
import type { Database } from '../../connect.ts';
import { speaker, speakerAlias } from '../../tables/speaker.ts';
import { insertRows } from '../insert-rows.ts';

/**
 * Saves who speaks in the claims, with every name under which they appear; says how many were new. Known ones keep their name. Whoever
 * speaks in the name of a body is an alias of that body: its id is what their claims carry.
 */
export async function saveSpeakers(db: Database, claims: readonly Claim[]): Promise<number> {
  const speakers = new Map<string, typeof speaker.$inferInsert>();
  const aliases = new Map<string, typeof speakerAlias.$inferInsert>();
  for (const { speakerId: id, attributedTo: name, chain } of claims) {
    if (id === null || name === null) continue;
    const body = chain[0]?.speaksFor?.name;
    const kind = body === undefined ? (chain[0]?.kind ?? 'unnamed') : 'organisation';
    if (!speakers.has(id)) speakers.set(id, { id, name: body ?? name, kind });
    for (const alias of body === undefined ? [name] : [name, body])
      aliases.set(`${id} ${alias}`, { speakerId: id, alias });
  }
  const added = await insertRows(db, speaker, inOrder(speakers));
  await insertRows(db, speakerAlias, inOrder(aliases));
  return added;
}

/** By key: transactions that insert the same rows must do so in the same order. */
function inOrder<Row>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
