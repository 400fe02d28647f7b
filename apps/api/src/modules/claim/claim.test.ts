import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../../../testkit/seed-story.ts';
import { startTestServer, type TestServer } from '../../../testkit/test-server.ts';

let server: TestServer;
let seeded: SeededStory;
let figure: string;
beforeAll(async () => {
  server = await startTestServer();
  seeded = await seedStory(server.database.store, 'Alder');
  await seedStory(server.database.store, 'Birch');
  figure = seeded.claims[0]?.[0]?.id ?? '';
});
afterAll(() => server.stop());

const ask = async (fields: string, id = figure) => {
  const { data, errors } = await server.ask<{ claim: Record<string, unknown> }>(
    `query ($id: ID!) { claim(id: $id) { ${fields} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.claim;
};

describe('Claim', () => {
  it('quotes its document to the letter at its offsets', async () => {
    const claim = await ask('quote start end document { text }');
    const { quote, start, end, document } = claim as {
      quote: string;
      start: number;
      end: number;
      document: { text: string };
    };
    expect(document.text.slice(start, end)).toBe(quote);
  });

  it('stands in a passage whose three parts are the text of the version', async () => {
    const { passage, document } = (await ask(
      'passage { before quote after start end } document { text }',
    )) as {
      passage: { before: string; quote: string; after: string; start: number; end: number };
      document: { text: string };
    };
    expect(passage).toMatchObject({
      before: ' The mayor of Alder said ',
      quote: 'about 40 houses were flooded',
      after: '.',
    });
    expect(document.text.slice(passage.start, passage.end)).toBe(
      passage.before + passage.quote + passage.after,
    );
  });

  it('tells its speaker, chain, figure and hedge as the engine read them', async () => {
    expect(
      await ask(`kind attributedTo attributionType polarity hedge hedged isCurrent engine
        speaker { name kind aliases } chain { name kind onRecord span { start } }
        quantity { low high unit counted bound kind span { start end } } when { text } worth { score reason }`),
    ).toEqual({
      kind: 'QUANTITY',
      attributedTo: 'the mayor of Alder',
      attributionType: 'NAMED',
      polarity: 'AFFIRMED',
      hedge: 'ASSERTED',
      hedged: false,
      isCurrent: true,
      engine: 'test-1',
      speaker: { name: 'the mayor of Alder', kind: 'PERSON', aliases: [] },
      chain: [{ name: 'the mayor of Alder', kind: 'PERSON', onRecord: true, span: null }],
      quantity: {
        low: 40,
        high: 40,
        unit: 'house',
        counted: 'houses flooded',
        bound: 'APPROX',
        kind: 'COUNT',
        span: { start: 60, end: 62 },
      },
      when: null,
      worth: { score: 0.5, reason: 'sample' },
    });
  });

  it('leads to where else the same is said, to its points, stories and the sentences that cite it', async () => {
    expect(
      await ask(`appearances { totalCount nodes { quote } } point { label } points { label }
        stories { title } citedIn { position text story { title } citations { number } }`),
    ).toEqual({
      appearances: {
        totalCount: 2,
        nodes: [{ quote: 'about 55 houses were flooded' }, { quote: 'about 55 houses were flooded' }],
      },
      point: { label: 'Houses flooded in Alder' },
      points: [{ label: 'Houses flooded in Alder' }],
      stories: [{ title: 'The flood in Alder' }],
      citedIn: [
        {
          position: 0,
          text: 'About 40 or about 55 houses were flooded, the mayor said.',
          story: { title: 'The flood in Alder' },
          citations: [{ number: 1 }, { number: 2 }],
        },
        {
          position: 1,
          text: 'The bridge is closed.',
          story: { title: 'The flood in Alder' },
          citations: [{ number: 3 }, { number: 1 }],
        },
      ],
    });
  });

  it('has no speaker in the outlet’s own voice', async () => {
    const event = seeded.claims[0]?.[1]?.id;
    expect(await ask('attributedTo attributionType speaker { name } chain { name }', event)).toEqual({
      attributedTo: null,
      attributionType: 'NONE',
      speaker: null,
      chain: [],
    });
  });

  it('is listed with everything else that its speaker said', async () => {
    const claim = await ask('speaker { claims { totalCount nodes { quote document { publishedAt } } } }');
    expect(claim['speaker']).toEqual({
      claims: {
        totalCount: 3,
        nodes: [
          { quote: 'about 55 houses were flooded', document: { publishedAt: '2026-03-02' } },
          { quote: 'about 40 houses were flooded', document: { publishedAt: '2026-03-01' } },
          { quote: 'about 55 houses were flooded', document: { publishedAt: null } },
        ],
      },
    });
  });
});
