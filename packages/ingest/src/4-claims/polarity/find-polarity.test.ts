import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const polarities = (text: string): string[] => readText(text).claims.map(({ polarity }) => polarity);

describe('the polarity of a claim', () => {
  it.each([
    ['a refusal of what others claim', 'The ministry rejected claims that it had known of the leak.'],
    [
      'a judgement between the verb and its object',
      'The palace dismissed as false a report that the queen was ill at home.',
    ],
    ['something that somebody has not said', 'Police have not said that the ferry was unsafe.'],
    ['something that failed to be done', 'The crew failed to close the bow door, the inquiry said.'],
    ['something that is not there', 'There was no alarm on the lower deck, the union said.'],
    ['a report that is denied', 'The report was denied by the palace on Monday.'],
    ['a deed that is refused', 'The skipper refused to leave the harbour on Monday.'],
    ['a negated verb', 'The lift had not been repaired, the union said.'],
  ])('is denied for %s', (_name, text) => {
    expect(polarities(text)).toEqual(['denied']);
  });

  it.each([
    ['a bound', 'No more than 80 guests came to the cave, the park said.'],
    ['two negations', 'The crew did not fail to close the bow door, the inquiry said.'],
    ['people who lose their work', 'The mill says that 60 workers were dismissed in March.'],
    ['an offer that is turned down', 'The union rejected the offer of 4 percent on Monday.'],
    ['what falls', 'Sales declined by 4 percent in March, the brewery said.'],
    ['what nobody is given', 'The two reporters were denied entry on Monday.'],
    ['what nobody negates', 'The crew closed the bow door, the inquiry said.'],
  ])('is affirmed for %s', (_name, text) => {
    expect(polarities(text)).toEqual(['affirmed']);
  });
});
