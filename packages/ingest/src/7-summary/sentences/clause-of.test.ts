import { describe, expect, it } from 'vitest';
import { writtenDocument } from '../../../testkit/written-document.ts';
import { asContinuation, findClause } from './clause-of.ts';

function clauseIn(text: string, quote: string) {
  const document = writtenDocument({ id: 'd', text, claims: [{ quote }] });
  const [claim] = document.claims;
  const clause = claim ? findClause(claim, document) : null;
  return claim && clause !== null ? asContinuation(clause, { claim, document }) : null;
}

describe('a claim as a clause', () => {
  it.each([
    ['Nineteen people drowned.', 'Nineteen people drowned', 'nineteen people drowned'],
    ['He said the bridge had been closed.', 'the bridge had been closed', 'the bridge had been closed'],
    [
      'Gunners destroyed five guns on the slope.',
      'Gunners destroyed five guns on the slope',
      'gunners destroyed five guns on the slope',
    ],
    [
      'North Tarvia has sent troops, and North Tarvia knows why.',
      'North Tarvia has sent troops',
      'North Tarvia has sent troops',
    ],
    ['Mark Orbel was seen in town.', 'Mark Orbel was seen in town', 'Mark Orbel was seen in town'],
    ['A truce took effect at 6 p.m.', 'A truce took effect at 6 p.m.', 'a truce took effect at 6 p.m.'],
  ])('%s', (text, quote, expected) => {
    expect(clauseIn(text, quote)).toBe(expected);
  });

  it.each([
    ['The presence of troops at the border worries them.', 'The presence of troops at the border'],
    ['They left the harbour at dawn.', 'They left the harbour at dawn'],
    ['The men were seen, which was expected.', 'which was expected'],
    ['As many as eight children are missing.', 'many as eight children are missing'],
    ['Two tonnes of dead fish collected', 'Two tonnes of dead fish collected'],
    ['He said: “We will rebuild.”', '“We will rebuild.”'],
    ['The man who police say killed his wife', 'The man who police say killed his wife'],
    ['The pier is closed for our safety.', 'The pier is closed for our safety'],
  ])('must give nothing: %s', (text, quote) => {
    expect(clauseIn(text, quote)).toBeNull();
  });
});
