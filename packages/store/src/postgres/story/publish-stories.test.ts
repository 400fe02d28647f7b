import { claimId } from '@attribune/schema/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countRows } from '../../../testkit/count-rows.ts';
import { createTestDatabase, type TestDatabase } from '../../../testkit/database.ts';
import { sampleDocument } from '../../../testkit/sample-document.ts';
import { type SampleStory, sampleStory } from '../../../testkit/sample-story.ts';
import { type SavedDocument, saveDocument } from '../document/save-document.ts';
import { listPending } from './list-pending.ts';
import { type Publication, publishStories } from './publish-stories.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() =>
  database.store.pool.query('truncate document, outlet, speaker, story, point, outbox cascade'),
);

/** Saves a document of one claim, its whole text. */
async function save(path: string, text = `${path} burned.`): Promise<SavedDocument & { claim: string }> {
  const saved = await saveDocument(database.store, sampleDocument({ path, text, claims: [{ quote: text }] }));
  return { ...saved, claim: claimId(saved.versionId, 0, text.length, 0) };
}

/** A publication of those stories, made from what is saved now. */
async function prepare(...stories: SampleStory[]): Promise<Publication> {
  return {
    basis: stories.flatMap(({ documents }) =>
      documents.map(({ documentId, runId }) => ({ documentId, runId })),
    ),
    pending: await listPending(database.store.db, 1000),
    stories: stories.map(sampleStory),
    engine: 'test-1',
  };
}
const publish = async (...stories: SampleStory[]) =>
  publishStories(database.store, await prepare(...stories));
const rowsOf = async (query: string) => (await database.store.pool.query(query)).rows;
const idOf = (sample: SampleStory) => sampleStory(sample).story.id;

describe('publishStories', () => {
  it('publishes members, points, contradictions and an edition together and settles what waited', async () => {
    const [a, b] = [await save('a'), await save('b')];
    const contradictions = [{ a: a.claim, b: b.claim, reason: 'opposites' }];
    const outcome = await publish({ documents: [a, b], points: [[a.claim, b.claim]], contradictions });
    expect(outcome).toEqual({ outcome: 'published', editions: 1, unchanged: 0, closed: 0 });
    expect(await countRows(database.store)).toMatchObject({
      citation: 2,
      contradiction: 1,
      edition: 1,
      pending_story: 0,
      point_claim: 2,
      point_state: 1,
      story_document: 2,
      summary_sentence: 1,
    });
  });

  it('publishes nothing again when nothing changed', async () => {
    const story = { documents: [await save('a')] };
    await publish(story);
    const before = [await countRows(database.store), await rowsOf('select value from data_version')];
    expect(await publish(story)).toMatchObject({ editions: 0, unchanged: 1 });
    expect([await countRows(database.store), await rowsOf('select value from data_version')]).toEqual(before);
  });

  it('touches only the intervals that changed', async () => {
    const [a, b, c] = [await save('a'), await save('b'), await save('c')];
    await publish({ documents: [a, b], points: [[a.claim], [b.claim]] });
    await publish({ documents: [a, b, c], points: [[a.claim, c.claim], [b.claim]] });
    const ended = await rowsOf(`select 'member' as what from story_document where valid_to is not null
      union all select 'claim' from point_claim where valid_to is not null
      union all select 'point' from point_state where valid_to is not null`);
    expect(ended).toEqual([{ what: 'point' }]);
    expect(await rowsOf('select number, valid_to is null as current from edition order by number')).toEqual([
      { number: 1, current: false },
      { number: 2, current: true },
    ]);
  });

  it('closes a story whose documents all left and leads its id and its points to where they went', async () => {
    const [a, b, c] = [await save('a'), await save('b'), await save('c')];
    const alone = { documents: [b, c], points: [[b.claim], [c.claim]] };
    await publish(alone);
    const outcome = await publish({ documents: [a, b, c], points: [[a.claim, b.claim, c.claim]] });
    expect(outcome).toMatchObject({ outcome: 'published', editions: 1, closed: 1 });
    expect(await rowsOf('select id, story_id from story_alias')).toEqual([
      { id: idOf(alone), story_id: idOf({ documents: [a] }) },
    ]);
    expect(await rowsOf('select count(*)::int as aliases from point_alias')).toEqual([{ aliases: 2 }]);
    const open = await rowsOf('select story_id from edition where valid_to is null');
    expect(open).toEqual([{ story_id: idOf({ documents: [a] }) }]);
    const announced = await rowsOf(
      `select subject_id from outbox where noun = 'story' order by id desc limit 2`,
    );
    expect(announced.map((row) => row.subject_id).sort()).toEqual(
      [idOf(alone), idOf({ documents: [a] })].sort(),
    );
  });

  it('never uses a superseded id again, and settles on the same successor each time', async () => {
    const [a, b] = [await save('a'), await save('b')];
    const early = { documents: [a, b], points: [[a.claim, b.claim]] };
    const late = { documents: [b], points: [[b.claim]] };
    await publish({ documents: [a] }, late);
    await publish(early);
    await publish({ documents: [a], points: [[a.claim]] }, late);
    const apart = await rowsOf('select story_id from edition where valid_to is null');
    expect(apart.map((row) => row.story_id)).not.toContain(idOf(late));
    const again = await publish({ documents: [a], points: [[a.claim]] }, late);
    expect(again).toMatchObject({ editions: 0, unchanged: 2 });
    const dead = await rowsOf(
      'select s.story_id from story_document s join story_alias a on a.id = s.story_id where s.valid_to is null',
    );
    expect(dead).toEqual([]);
  });

  it('leads every alias to a living story, through several mergers', async () => {
    const documents = [await save('a'), await save('b'), await save('c')];
    const [a, b, c] = documents;
    if (!a || !b || !c) throw new Error('three documents');
    await publish({ documents: [a] }, { documents: [b] }, { documents: [c] });
    await publish({ documents: [a] }, { documents: [b, c] });
    await publish({ documents: [a, b, c] });
    const aliases = await rowsOf('select story_id from story_alias');
    expect(aliases).toEqual([{ story_id: idOf({ documents: [a] }) }, { story_id: idOf({ documents: [a] }) }]);
  });

  it('writes nothing when a document has changed since it was read', async () => {
    const a = await save('a');
    const publication = await prepare({ documents: [a] });
    await save('a', 'a burned down.');
    const before = await countRows(database.store);
    expect(await publishStories(database.store, publication)).toMatchObject({ outcome: 'outdated' });
    expect(await countRows(database.store)).toEqual(before);
  });

  it('writes nothing when another worker that knew more was quicker', async () => {
    const a = await save('a');
    const slow = await prepare({ documents: [a] });
    const b = await save('b');
    await publish({ documents: [a, b] });
    expect(await publishStories(database.store, slow)).toMatchObject({ outcome: 'outdated' });
    expect(await rowsOf('select document_id from story_document where valid_to is null')).toHaveLength(2);
  });

  it('names the documents of a touched story that were not read', async () => {
    const [a, b] = [await save('a'), await save('b')];
    await publish({ documents: [a, b] });
    const outcome = await publish({ documents: [a] });
    expect(outcome).toMatchObject({ outcome: 'outdated', missing: [b.documentId] });
  });

  it('keeps a document waiting that changed while its stories were published', async () => {
    const a = await save('a');
    const publication = await prepare({ documents: [a] });
    await database.store.pool.query(`update pending_story set stamp = nextval('pending_story_stamp_seq')`);
    const untold = { ...publication, pending: [] };
    expect(await publishStories(database.store, untold)).toMatchObject({ outcome: 'published' });
    expect(await listPending(database.store.db, 10)).toHaveLength(1);
  });

  it('refuses stories that would lose a document', async () => {
    const [a, b] = [await save('a'), await save('b')];
    const publication = await prepare({ documents: [a, b] });
    const stories = [sampleStory({ documents: [a] })];
    await expect(publishStories(database.store, { ...publication, stories })).rejects.toThrow(
      'hold 1 documents',
    );
  });

  it.each(['story_document', 'point_state', 'point_claim', 'edition', 'citation', 'outbox', 'data_version'])(
    'shows no half-made story when writing to %s fails',
    async (table) => {
      const { pool } = database.store;
      const a = await save('a');
      const story = { documents: [a], points: [[a.claim]] };
      const before = await countRows(database.store);
      await pool.query(`create or replace function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'refused'; end $$`);
      await pool.query(`create trigger refuse before insert or update on ${table} execute function refuse()`);
      await expect(publish(story)).rejects.toThrow();
      await pool.query(`drop trigger refuse on ${table}`);
      expect(await countRows(database.store)).toEqual(before);
      expect(await publish(story)).toMatchObject({ editions: 1 });
    },
  );

  it('lets two workers publish the same thing at once: one does, the other finds it done', async () => {
    const publication = await prepare({ documents: [await save('a')] });
    const outcomes = await Promise.all([1, 2, 3].map(() => publishStories(database.store, publication)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['outdated', 'outdated', 'published']);
    expect(await countRows(database.store)).toMatchObject({ edition: 1, story_document: 1 });
  });

  it('does not get in the way of documents that are saved at the same time', async () => {
    const documents = await Promise.all(Array.from({ length: 10 }, (_, i) => save(`d${i}`)));
    await publish({ documents });
    await Promise.all([
      ...documents.map((_, i) => save(`d${i}`, `d${i} burned down.`)),
      ...Array.from({ length: 4 }, () => publish({ documents })),
    ]);
    expect(await listPending(database.store.db, 100)).toHaveLength(10);
  });
});
