import type { Origins, PointLink } from '@attribune/schema/point';
import { sql } from 'drizzle-orm';
import { bigserial, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { claim } from './claim.ts';
import { moment, validFrom, validTo } from './moment.ts';
import { story } from './story.ts';

export const point = pgTable('point', {
  id: text('id').primaryKey(),
  createdAt: moment('created_at').notNull().default(sql`now()`),
});

/** A superseded point id; it is never used again. */
export const pointAlias = pgTable('point_alias', {
  id: text('id').primaryKey(),
  pointId: text('point_id')
    .notNull()
    .references(() => point.id),
  since: moment('since').notNull().default(sql`now()`),
});

/** What was said of a point during an interval. */
export const pointState = pgTable(
  'point_state',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    pointId: text('point_id')
      .notNull()
      .references(() => point.id),
    storyId: text('story_id')
      .notNull()
      .references(() => story.id),
    position: integer('position').notNull(),
    label: text('label').notNull(),
    kind: text('kind', { enum: ['figure', 'statement', 'event'] }).notNull(),
    question: text('question'),
    relation: text('relation', { enum: ['single', 'agree', 'conflict', 'update', 'mixed'] }).notNull(),
    reason: text('reason').notNull(),
    origins: jsonb('origins').$type<Origins>().notNull(),
    folds: jsonb('folds').$type<string[]>().notNull(),
    links: jsonb('links').$type<PointLink[]>().notNull(),
    from: validFrom(),
    to: validTo(),
  },
  (t) => [
    uniqueIndex('point_state_one').on(t.pointId).where(sql`valid_to is null`),
    index('point_state_story').on(t.storyId, t.position),
  ],
);

/** Which claims a point held during an interval. */
export const pointClaim = pgTable(
  'point_claim',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    pointId: text('point_id')
      .notNull()
      .references(() => point.id),
    claimId: text('claim_id')
      .notNull()
      .references(() => claim.id),
    position: integer('position').notNull(),
    from: validFrom(),
    to: validTo(),
  },
  (t) => [
    uniqueIndex('point_claim_one').on(t.pointId, t.claimId).where(sql`valid_to is null`),
    index('point_claim_claim').on(t.claimId),
  ],
);

/** Two claims of one story that exclude each other otherwise than as two values of one figure. */
export const contradiction = pgTable(
  'contradiction',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    storyId: text('story_id')
      .notNull()
      .references(() => story.id),
    a: text('a')
      .notNull()
      .references(() => claim.id),
    b: text('b')
      .notNull()
      .references(() => claim.id),
    reason: text('reason').notNull(),
    from: validFrom(),
    to: validTo(),
  },
  (t) => [
    index('contradiction_story').on(t.storyId),
    index('contradiction_a').on(t.a),
    index('contradiction_b').on(t.b),
  ],
);
