import type { Concept } from './concepts.ts';

/**
 * Things and people that reports count or speak of under several names. Source: synonyms and close hyponyms of the first word
 * in a general dictionary of English.
 */
export const THING_CONCEPTS: readonly Concept[] = [
  {
    name: 'soldier',
    kind: 'thing',
    words: 'soldier troop serviceman servicewoman infantry military',
    phrases: ['men and women in uniform'],
  },
  { name: 'official', kind: 'thing', words: 'official spokesperson spokesman spokeswoman' },
  { name: 'household', kind: 'thing', words: 'household home house family dwelling' },
  { name: 'vessel', kind: 'thing', words: 'ferry ship vessel boat dinghy' },
  { name: 'aircraft', kind: 'thing', words: 'aircraft plane aeroplane airplane jet' },
  { name: 'vehicle', kind: 'thing', words: 'vehicle car automobile' },
  { name: 'lorry', kind: 'thing', words: 'lorry truck' },
  { name: 'carriage', kind: 'thing', words: 'carriage wagon' },
  { name: 'shop', kind: 'thing', words: 'shop store supermarket' },
  { name: 'building', kind: 'thing', words: 'building structure property premises' },
  { name: 'road', kind: 'thing', words: 'road street highway motorway' },
  { name: 'animal', kind: 'thing', words: 'animal livestock' },
  { name: 'cattle', kind: 'thing', words: 'cattle cow calf bull' },
  { name: 'item', kind: 'thing', words: 'item product' },
  { name: 'missile', kind: 'thing', words: 'missile rocket' },
  { name: 'drone', kind: 'thing', words: 'drone uav' },
  { name: 'factory', kind: 'thing', words: 'factory mill' },
  { name: 'agreement', kind: 'thing', words: 'treaty agreement pact accord deal' },
  { name: 'ceasefire', kind: 'thing', words: 'ceasefire truce armistice', phrases: ['fell silent'] },
  { name: 'payment', kind: 'thing', words: 'payment', phrases: ['payment data', 'payment details'] },
  { name: 'gun', kind: 'thing', words: 'gun howitzer cannon' },
  { name: 'desperation', kind: 'state', words: 'desperate desperation' },
];
