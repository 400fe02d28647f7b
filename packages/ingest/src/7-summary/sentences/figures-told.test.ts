import type { Point, Relation } from '@attribune/schema/point';
import { describe, expect, it } from 'vitest';
import { type WrittenClaim, writtenDocument } from '../../../testkit/written-document.ts';
import { writeSummary } from '../write-summary.ts';

type Said = { readonly text: string; readonly outlet?: string; readonly claim: WrittenClaim };

/** The summary of one figure over documents of one claim each, a day apart. */
function tell(relation: Relation, question: string, said: readonly Said[]) {
  const documents = said.map(({ text, outlet, claim }, at) =>
    writtenDocument({
      id: `document-${at}`,
      text,
      publishedAt: `2031-05-0${at + 1}`,
      claims: [claim],
      ...(outlet === undefined ? {} : { outlet }),
    }),
  );
  const point: Point = {
    id: 'figure',
    label: question,
    kind: 'figure',
    question,
    relation,
    reason: 'a test',
    claims: documents.flatMap(({ claims }) => claims.map(({ id }) => id)),
    origins: { named: 0, unnamed: 0, own: said.length },
    folds: [],
    links: [],
  };
  const { summary, dropped } = writeSummary(documents, [point], []);
  return { texts: summary.map(({ text }) => text), dropped };
}

const spill = (words: string, value: number, unit: string, by: string): WrittenClaim => ({
  quote: `${words} of oil had leaked`,
  by,
  figure: { words, value, unit, kind: 'measure' },
});

describe('a figure in the summary', () => {
  it('tells values that agree in different units, each with who gave it', () => {
    const { texts } = tell('agree', 'How much oil had leaked?', [
      {
        text: 'The port said 2,000 litres of oil had leaked.',
        claim: spill('2,000 litres', 2000, 'litre', 'The port'),
      },
      {
        text: 'The fire service said 2 cubic metres of oil had leaked.',
        claim: spill('2 cubic metres', 2, 'cubic metre', 'The fire service'),
      },
    ]);
    expect(texts).toEqual([
      'Accounts agree on how much oil had leaked: 2 cubic metres (the fire service) and 2,000 litres (the port).',
    ]);
  });

  it('puts last what was said last, though it was said before: a correction takes back what came between', () => {
    const homes = (words: string, value: number, outlet: string): Said => ({
      text: `${words} homes were evacuated.`,
      outlet,
      claim: { quote: `${words} homes were evacuated`, figure: { words, value, unit: 'home' } },
    });
    const { texts } = tell('update', 'How many homes were evacuated?', [
      homes('1,100', 1100, 'Fenn Post'),
      homes('11,000', 11_000, 'Quay Mail'),
      homes('1,100', 1100, 'Quay Mail'),
    ]);
    expect(texts).toEqual([
      'Reports of how many homes were evacuated have changed: first 11,000 (Quay Mail), and most recently 1,100 (Fenn Post and Quay Mail).',
    ]);
  });

  it('tells values that fit under no question in their own words, side by side', () => {
    const { texts, dropped } = tell('conflict', 'How long is it?', [
      {
        text: 'The tunnel is 14 kilometres long.',
        claim: {
          quote: 'The tunnel is 14 kilometres long',
          figure: { words: '14 kilometres', value: 14, unit: 'kilometre', kind: 'measure' },
        },
      },
      {
        text: 'The tunnel is in truth 16 kilometres long.',
        claim: {
          quote: 'The tunnel is in truth 16 kilometres long',
          figure: { words: '16 kilometres', value: 16, unit: 'kilometre', kind: 'measure' },
        },
      },
    ]);
    expect(dropped).toEqual([]);
    expect(texts).toEqual([
      'One report says that the tunnel is 14 kilometres long; another report says that the tunnel is in truth 16 kilometres long.',
    ]);
  });

  it('gives a short claim that shares no word with the question as a quotation', () => {
    const { texts } = tell('conflict', 'How many people took part?', [
      {
        text: 'Police said 4,000 people took part.',
        claim: {
          quote: '4,000 people took part',
          by: 'Police',
          figure: { words: '4,000', value: 4000 },
        },
      },
      {
        text: 'Organisers said more than 9,000 had taken part.',
        claim: {
          quote: 'more than 9,000 had taken part',
          by: 'Organisers',
          figure: { words: 'more than 9,000', value: 9000, high: null, bound: 'moreThan' },
        },
      },
    ]);
    expect(texts).toEqual([
      'Accounts differ on how many people took part: 4,000 (police) and “more than 9,000 had taken part” (organisers).',
    ]);
  });

  it('records a figure in dispute that it finds no words for', () => {
    const long = `The pier, ${'which has stood since the great storm '.repeat(8)}has 3 lamps`;
    const { texts, dropped } = tell('conflict', 'How many is it?', [
      { text: `${long}.`, claim: { quote: '3 lamps', figure: { words: '3', value: 3, unit: 'lamp' } } },
      {
        text: `${long.replace('3', '5')}.`,
        claim: { quote: '5 lamps', figure: { words: '5', value: 5, unit: 'lamp' } },
      },
    ]);
    expect(texts).toEqual([]);
    expect(dropped).toMatchObject([{ text: 'How many is it?', check: 'words' }]);
  });

  it('calls no report another where the first side goes by its speaker', () => {
    const { texts } = tell('conflict', 'How large is it?', [
      {
        text: 'Mayor Hella Dorn said 14 boats were damaged.',
        claim: { quote: '14 boats were damaged', by: 'Mayor Hella Dorn', figure: { words: '14', value: 14 } },
      },
      {
        text: 'Some 20 boats were damaged.',
        claim: { quote: 'Some 20 boats were damaged', figure: { words: '20', value: 20 } },
      },
    ]);
    expect(texts).toEqual([
      'Mayor Hella Dorn said that 14 boats were damaged; one report says that some 20 boats were damaged.',
    ]);
  });
});
