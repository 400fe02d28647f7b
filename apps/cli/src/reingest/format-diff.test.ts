import type { Claim } from '@attribune/schema/claim';
import { describe, expect, it } from 'vitest';
import { formatDiff } from './format-diff.ts';

const CLAIM: Claim = {
  id: 'c1',
  start: 40,
  end: 60,
  index: 0,
  quote: 'nobody\n was hurt',
  kind: 'statement',
  attributedTo: 'Mayor Ilse Varn',
  alsoBy: [],
  attributionType: 'named',
  speakerId: 's',
  chain: [],
  polarity: 'denied',
  hedged: false,
  hedge: 'asserted',
  quantity: null,
  when: null,
  worth: { score: 1, reason: 'r' },
};

describe('formatDiff', () => {
  it('lists what is added, lost and changed in the order of the text, with the fields that differ', () => {
    const text = formatDiff({
      engine: { before: '0.1.0', after: '0.2.0' },
      added: [CLAIM],
      lost: [{ ...CLAIM, start: 0, quote: 'it rained', attributedTo: null }],
      changed: [
        {
          claim: { id: 'c2', start: 20, end: 30, index: 0, quote: 'ten came' },
          changes: [
            { field: 'hedge', before: 'asserted', after: 'possible' },
            { field: 'quantity', before: null, after: { low: 10 } },
          ],
        },
      ],
      unchanged: 3,
    });
    expect(text.split('\n')).toEqual([
      'engine 0.1.0 → 0.2.0: 1 added, 1 changed, 1 lost, 3 unchanged',
      '− “it rained”',
      '    statement, no speaker, asserted, denied',
      '~ “ten came”',
      '    hedge: asserted → possible',
      '    quantity: none → {"low":10}',
      '+ “nobody was hurt”',
      '    statement, Mayor Ilse Varn, asserted, denied',
    ]);
  });
});
