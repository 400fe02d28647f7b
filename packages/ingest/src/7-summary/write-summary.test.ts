import type { Contradiction, Point } from '@attribune/schema/point';
import { describe, expect, it } from 'vitest';
import { type WrittenClaim, writtenDocument } from '../../testkit/written-document.ts';
import { writeSummary } from './write-summary.ts';

const crowd = (words: string, value: number, by: string): WrittenClaim => ({
  quote: `${words} people marched in Ostrel`,
  by,
  figure: { words, value },
});
const first = writtenDocument({
  id: 'first',
  title: '40,000 march in Ostrel',
  outlet: 'Harbour Post',
  publishedAt: '2026-05-01',
  text: 'Police said 40,000 people marched in Ostrel. The harbour master said the pontoon was safe. The tram may stay closed.',
  claims: [
    crowd('40,000', 40_000, 'Police'),
    { quote: 'the pontoon was safe', by: 'The harbour master' },
    { quote: 'The tram may stay closed', hedge: 'possible' },
  ],
});
const second = writtenDocument({
  id: 'second',
  title: 'March fills Ostrel',
  outlet: 'Ostrel Courier',
  publishedAt: '2026-05-01',
  text: 'Organisers said 90,000 people marched in Ostrel. Engineer Ada Brill said the pontoon was not safe.',
  claims: [
    crowd('90,000', 90_000, 'Organisers'),
    { quote: 'the pontoon was not safe', by: 'Engineer Ada Brill', denied: true },
  ],
});
const WORDS = { estimated: 'an estimated ', possible: 'possibly ', expected: 'an expected ' };
const documents = [second, first];
const [police, safe, tram] = first.claims.map(({ id }) => id);
const [organisers, unsafe] = second.claims.map(({ id }) => id);

const point = (id: string, claims: (string | undefined)[], rest: Partial<Point> = {}): Point => ({
  id,
  label: id,
  kind: 'statement',
  question: null,
  relation: 'single',
  reason: 'a test',
  claims: claims.flatMap((claim) => claim ?? []),
  origins: { named: 1, unnamed: 0, own: 0 },
  folds: [],
  links: [],
  ...rest,
});
const points = [
  point('crowd', [police, organisers], {
    kind: 'figure',
    relation: 'conflict',
    question: 'How many people marched in Ostrel?',
  }),
  point('safe', [safe]),
  point('unsafe', [unsafe]),
  point('tram', [tram]),
];
const contradictions: Contradiction[] = [{ a: safe ?? '', b: unsafe ?? '', reason: 'a test' }];

describe('the summary of a story', () => {
  const { summary, title, dropped } = writeSummary(documents, points, contradictions);
  const texts = summary.map(({ text }) => text);

  it('tells a figure with its whole range and who stands for which value', () => {
    expect(texts).toContain(
      'Accounts differ on how many people marched in Ostrel: 40,000 (police) and 90,000 (organisers).',
    );
  });

  it.each([
    [['estimated', 'possible'], 'possibly 90,000'],
    [['possible', 'estimated'], 'possibly 90,000'],
    [['asserted', 'expected'], 'an expected 90,000'],
  ] as const)('tells a value that is %j by two speakers as %s: no surer than the weakest', (hedges, told) => {
    const rivals = hedges.map((hedge, at) =>
      writtenDocument({
        id: `rival-${at}`,
        outlet: `Outlet ${at}`,
        publishedAt: '2026-05-01',
        text: `Group ${at} said ${hedge === 'asserted' ? '' : WORDS[hedge]}90,000 people marched in Ostrel.`,
        claims: [{ ...crowd('90,000', 90_000, `Group ${at}`), hedge }],
      }),
    );
    const claims = [police, ...rivals.flatMap((rival) => rival.claims.map(({ id }) => id))];
    const figure = point('crowd', claims, {
      kind: 'figure',
      relation: 'conflict',
      question: 'How many people marched in Ostrel?',
    });
    const result = writeSummary([first, ...rivals], [figure], []);
    expect(result.dropped).toEqual([]);
    expect(result.summary.map(({ text }) => text).join(' ')).toContain(told);
  });

  it('tells a dispute with both sides', () => {
    expect(texts).toContain(
      'The harbour master said that the pontoon was safe; Engineer Ada Brill said that the pontoon was not safe.',
    );
  });

  it('keeps the hedge and marks what one source says', () => {
    expect(texts).toContain('Only Harbour Post says that the tram may stay closed.');
  });

  it('orders agreed, figures, contradicted, single, and tells no claim twice', () => {
    expect(summary.map(({ section }) => section)).toEqual(['figures', 'contradicted', 'single']);
    expect(dropped).toEqual([]);
  });

  it('keeps a figure in dispute out of the title', () => {
    expect(title).toBe('March fills Ostrel');
  });

  it('does not depend on the order of documents and points', () => {
    expect(writeSummary([...documents].reverse(), [...points].reverse(), contradictions)).toEqual({
      summary,
      title,
      dropped,
    });
  });

  it('summarises a story of one document, and gives nothing for one without claims', () => {
    expect(writeSummary([first], [point('safe', [safe])], []).summary.map(({ text }) => text)).toEqual([
      'The pontoon was safe, according to the harbour master alone.',
    ]);
    expect(writeSummary([{ ...first, title: null, claims: [] }], [], [])).toEqual({
      title: 'Police said 40,000 people marched in Ostrel',
      summary: [],
      dropped: [],
    });
  });
});
