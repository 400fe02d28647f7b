import type { HopKind } from '@attribune/schema/attribution';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { speaker, speakerAlias } from '../../tables/speaker.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** A speaker; `aliases` are the other spellings, in alphabetical order. */
export type SpeakerRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: HopKind;
  readonly aliases: readonly string[];
};

const ALIASES = sql<string[]>`coalesce(
  array_agg(${speakerAlias.alias} order by ${speakerAlias.alias} collate "C")
    filter (where ${speakerAlias.alias} <> ${speaker.name}), '{}')`;

const ask = prepared('speakers_by_id', (db, keys) =>
  db
    .select({ id: speaker.id, name: speaker.name, kind: speaker.kind, aliases: ALIASES })
    .from(speaker)
    .leftJoin(speakerAlias, eq(speakerAlias.speakerId, speaker.id))
    .where(anyOf(speaker.id, keys))
    .groupBy(speaker.id),
);

/** Speakers by id, in no order. */
export async function listSpeakersById(db: Database, ids: readonly string[]): Promise<SpeakerRow[]> {
  return ask(db, ids);
}
