import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../flow/product.ts';

const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));
const KILLS = 40;

/** What readers see, without moments and edition numbers, which may differ after a crash. */
const STATE = `select json_build_object(
  'documents', (select json_agg(id order by id) from document),
  'current', (select json_agg(json_build_array(document_id, run_id) order by document_id) from document_current where valid_to is null),
  'claims', (select json_agg(id order by id) from claim),
  'members', (select json_agg(json_build_array(story_id, document_id, near_copy_of) order by document_id) from story_document where valid_to is null),
  'points', (select json_agg(json_build_array(point_id, relation, label) order by point_id) from point_state where valid_to is null),
  'summaries', (select json_agg(json_build_array(e.story_id, s.text) order by e.story_id, s.position)
                from edition e join summary_sentence s on s.edition_id = e.id where e.valid_to is null)
) as state`;

async function stateOf(product: Product): Promise<unknown> {
  return (await product.store.pool.query(STATE)).rows[0].state;
}

describe('ingest and worker, killed at random moments', () => {
  let calm: Product;
  let harried: Product;
  beforeAll(async () => {
    calm = await startProduct();
    harried = await startProduct();
    expect((await harried.run('migrate')).code).toBe(0);
  }, 120_000);
  afterAll(async () => {
    await calm?.stop();
    await harried?.stop();
  }, 120_000);

  it('end in the state of an undisturbed run: every document once, no half-made story', async () => {
    expect((await calm.run('ingest', SAMPLE)).code).toBe(0);

    // Spread over the whole length of a run by a fixed sequence, so that a failure can be repeated.
    for (let kill = 0; kill < KILLS; kill++) {
      const child = harried.start(kill % 4 === 3 ? 'worker' : 'ingest', ...(kill % 4 === 3 ? [] : [SAMPLE]));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([sleep(400 + ((kill * 577) % 4600)), ended]);
      child.kill('SIGKILL');
      await ended;
      const halfMade = await harried.store.pool.query(
        `select e.id from edition e where not exists (select 1 from summary_sentence s where s.edition_id = e.id)
         union all select v.id from version v where not exists (select 1 from run r where r.version_id = v.id)`,
      );
      expect(halfMade.rows).toEqual([]);
    }
    expect((await harried.run('ingest', SAMPLE)).code).toBe(0);
    expect(await stateOf(harried)).toEqual(await stateOf(calm));
    const waiting = JSON.parse((await harried.run('status', '--json')).out).waiting;
    expect(waiting).toMatchObject({ documents: 0, failed: 0 });
  });
});
