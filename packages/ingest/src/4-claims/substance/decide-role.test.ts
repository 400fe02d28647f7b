import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const rolesOf = (text: string): string[] => readText(text).explanations.map(({ role }) => role);

describe('what a sentence is when nobody is named', () => {
  it.each([
    ['a figure', 'The brewery sold 40 barrels.'],
    ['a vague amount', 'Dozens of barrels rolled down the hill.'],
    ['something that happened', 'The brewery burned down on Monday.'],
    ['a name that does something', 'Norrin Shipyard closed its foundry.'],
    ['hearsay', 'The owner has reportedly left the country.'],
    ['a place in an order', 'The lighthouse is the oldest in the country.'],
    ['a state that something brought about', 'The bridge remains closed to lorries.'],
    ['a past form that looks like a present', 'Dunmere beat Sarn in the final.'],
    ['doubt about what was', 'The captain of the ferry may have been asleep.'],
    ['an impression of what happened', 'The explosion appears to have begun in the boiler room.'],
    ['a rule in force', 'Visitors must leave the island by 8 boats.'],
    ['US, which is not the reader', 'The US has recalled its envoy.'],
    ['what happened to nobody', 'Nobody was hurt.'],
    ['a state under way', 'The cause is under investigation.'],
  ])('is a claim for %s', (_name, text) => {
    expect(rolesOf(text)).toEqual(['unsourced']);
  });

  it.each([
    ['a judgement', 'The stakes are high.'],
    ['a feeling that acts', 'Patience is running low.'],
    ['an idea that acts', 'The situation has shifted.'],
    ['a comparison', 'Forecasts are like umbrellas.'],
    ['what is said of all', 'Every village has such a well.'],
    ['what a whole kind can do', 'Alliances can shift rapidly.'],
    ['weight without a fact', 'The role of the canal cannot be underestimated.'],
    ['what things mean', 'This raises questions about the future.'],
    ['next to nothing', 'The stove ticked.'],
    ['nobody in particular', 'Everyone has a cousin with a story.'],
    ['the writer', 'I drove home in the dark.'],
    ['the text itself', 'In this article we explain how the lock works.'],
    ['no verb', 'What a night.'],
  ])('is filler for %s', (_name, text) => {
    expect(rolesOf(text)).toEqual(['filler']);
  });

  it.each([
    ['an order', 'Keep your windows shut.'],
    ['an order behind a condition', 'If in doubt, wear a scarf.'],
    ['a duty', 'Councils should plant more trees.'],
    ['a need', 'The two sides will need to talk.'],
    ['a directive that nobody is named for', 'Residents are asked to save water.'],
    ['what a service lets one do', 'Residents can call the repair line.'],
    ['an urging adjective', 'It is vital for all sides to stay calm.'],
    ['the only way', 'Talks are the only way to end the strike.'],
  ])('is advice for %s', (_name, text) => {
    expect(rolesOf(text)).toEqual(['advice']);
  });

  it.each([
    ['a modal of what may come', 'The dispute could spread to other ports.'],
    ['a doubting adverb', 'Perhaps the bells rang too late.'],
    ['an impression of a state', 'The two sides appear willing to talk.'],
    ['a condition', 'If the dam breaks, the valley would be flooded.'],
  ])('is speculation for %s', (_name, text) => {
    expect(rolesOf(text)).toEqual(['speculation']);
  });

  it('tells the weight of each feature and what was needed', () => {
    const [explanation] = readText('The stakes are high in Sarn.').explanations;
    expect(explanation?.rules.at(-1)?.note).toContain('-1 the judgement "high"');
    expect(explanation?.rules.at(-1)?.note).toContain('of 1 needed');
  });
});
