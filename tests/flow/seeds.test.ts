import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from './product.ts';

/** Five real articles on one event; they are not ours and stay in ../shared. */
const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const present = existsSync(SEEDS);
if (!present) console.log(`The five real articles are not here (${SEEDS}): their tests are skipped.`);

describe.skipIf(!present)('the five real articles', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
    const { code, out } = await product.run('ingest', '--json', SEEDS);
    expect(code).toBe(0);
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({
      documents: { total: 5, new: 5 },
      stories: { total: 1 },
      problems: { total: 0 },
    });
  }, 120_000);
  afterAll(() => product?.stop(), 60_000);

  const rows = async <Row>(statement: string): Promise<Row[]> =>
    (await product.store.pool.query(statement)).rows as Row[];

  it('have no outlet, date or address, and most no title; none is made up', async () => {
    const documents = await rows<Record<string, string | null>>(
      'select d.outlet_id, d.url, v.title, v.published_at from document d join version v on v.document_id = d.id',
    );
    expect(documents).toHaveLength(5);
    for (const { outlet_id, url, published_at } of documents) {
      expect([outlet_id, url, published_at]).toEqual([null, null, null]);
    }
    expect(documents.filter(({ title }) => title === null).length).toBeGreaterThanOrEqual(3);
  });

  it('hold every claim to the letter at its offsets', async () => {
    const claims = await rows<{ start: number; end: number; quote: string; text: string }>(
      'select c.start, c."end", c.quote, v.text from claim c join version v on v.id = c.version_id',
    );
    expect(claims.length).toBeGreaterThan(40);
    for (const { start, end, quote, text } of claims) expect(text.slice(start, end)).toBe(quote);
  });

  it('make one story whose sentences all cite claims of theirs, with the rival numbers in one figure', async () => {
    const uncited = await rows(
      `select s.text from summary_sentence s
       where not exists (select 1 from citation c where c.edition_id = s.edition_id and c.sentence = s.position)`,
    );
    expect(uncited).toEqual([]);
    const sentences = await rows<{ text: string }>('select text from summary_sentence');
    expect(sentences.length).toBeGreaterThan(3);
    const conflicts = await rows<{ values: number[] }>(
      `select array_agg(distinct (r.quantity->>'low')::int) as values
       from point_state p
       join point_claim pc on pc.point_id = p.point_id and pc.valid_to is null
       join document_current d on d.valid_to is null
       join reading r on r.claim_id = pc.claim_id and r.run_id = d.run_id
       where p.valid_to is null and p.relation = 'conflict' group by p.point_id`,
    );
    expect(conflicts.map(({ values }) => values)).toContainEqual(expect.arrayContaining([10_000, 12_000]));
  });
});
