import { describe, expect, it } from 'vitest';
import { listAttributions } from '../testing/read-text.ts';

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a quotation with its speaker behind it',
    '“The bridge will hold,” said Mara Olt.',
    ['Mara Olt | said | “The bridge will hold,”'],
  ],
  [
    'a quotation with its speaker before the verb',
    '“The bridge will hold,” the engineer said.',
    ['the engineer | said | “The bridge will hold,”'],
  ],
  [
    'a quotation behind its cue',
    'The mayor said: “We were not told.”',
    ['The mayor | said: | “We were not told.”'],
  ],
  [
    'a quotation that the cue interrupts',
    '“The bridge,” she said, “will hold.”',
    ['she | said | “The bridge,” … “will hold.”'],
  ],
  [
    'speech that goes on behind the cue',
    '“It will hold,” said Olt. “We tested it twice.”',
    ['Olt | said | “It will hold,” … “We tested it twice.”'],
  ],
  [
    'speech that goes on in the next paragraph',
    'Olt said: “It will hold.\n“We tested it twice.”',
    ['Olt | said: | “It will hold. … “We tested it twice.”'],
  ],
  ['marks of two apostrophes', "''It will hold,'' said Olt.", ["Olt | said | ''It will hold,''"]],
  [
    'a clause with "that"',
    'The ministry said that the dam was safe.',
    ['The ministry | said | that the dam was safe'],
  ],
  [
    'a clause without "that"',
    'The ministry said the dam was safe.',
    ['The ministry | said | the dam was safe'],
  ],
  [
    '"that" behind a hearer and a day',
    'The mayor told reporters on Monday that the dam was safe.',
    ['The mayor | told | that the dam was safe'],
  ],
  [
    'a clause behind its cue, in parentheses',
    'The dam was safe, the ministry said on Monday.',
    ['the ministry | said | The dam was safe'],
  ],
  ['an inverted cue', 'The dam was safe, said the ministry.', ['the ministry | said | The dam was safe']],
  [
    '"according to" before the content',
    'According to the ministry, the dam was safe.',
    ['the ministry | According to | the dam was safe'],
  ],
  [
    '"according to" behind the content',
    'The dam was safe, according to the ministry.',
    ['the ministry | according to | The dam was safe'],
  ],
  [
    'an opinion with its owner',
    'In her opinion the dam was safe.',
    ['her | In her opinion | the dam was safe'],
  ],
  [
    'a subject with a title and a place',
    'Commander Ruth Vale of the coast guard said the search was over.',
    ['Commander Ruth Vale of the coast guard | said | the search was over'],
  ],
  [
    'a subject with a relative clause',
    'An officer who spoke in private said the search was over.',
    ['An officer who spoke in private | said | the search was over'],
  ],
  [
    'a subject with a participle',
    'A report released last year found that the dam leaked.',
    ['A report released last year | found | that the dam leaked'],
  ],
  [
    'a noun that carries a clause',
    'Residents have expressed fears that the dam will break.',
    ['Residents | have expressed fears | that the dam will break'],
  ],
  [
    'a noun with its owner',
    "The ministry's claim that the dam was safe was wrong.",
    ['The ministry | claim | that the dam was safe'],
  ],
  ['a belief', 'Divers believe the deck flooded first.', ['Divers | believe | the deck flooded first']],
  ['a plan', 'The council plans to close the road.', ['The council | plans | to close the road']],
  [
    'a call for something',
    'The union called for a second inquiry.',
    ['The union | called for | a second inquiry'],
  ],
  [
    'blame',
    'The owners blamed the captain for the delay.',
    ['The owners | blamed | the captain for the delay'],
  ],
  [
    'a passive with nobody named',
    'The captain was accused of sleeping.',
    [' | was accused | The captain … of sleeping'],
  ],
  [
    'a gerund with its own subject',
    'With officials estimating that 40 had died, the search ended.',
    ['officials | estimating | that 40 had died'],
  ],
  [
    'a gerund that shares a subject',
    'The mayor said the road was shut, adding that buses would run.',
    ['The mayor | said | the road was shut', 'The mayor | adding | that buses would run'],
  ],
  [
    'a second cue behind "and"',
    'The mayor said the road was shut and warned that buses would stop.',
    ['The mayor | said | the road was shut', 'The mayor | warned | that buses would stop'],
  ],
  [
    'a contrast ends the content',
    'The mayor said the road was shut, but cars still passed.',
    ['The mayor | said | the road was shut'],
  ],
  [
    'the main clause ends what "while" opened',
    'While officials say the road is shut, cars still pass.',
    ['officials | say | the road is shut'],
  ],
  [
    'lines of a transcript',
    'VALE: The search is over.\nOLT: It is not.',
    ['VALE | : | The search is over.', 'OLT | : | It is not.'],
  ],
  [
    'what a relative clause says through its subject',
    'The dam, which engineers say has leaked for years, was closed.',
    ['engineers | say | which … has leaked for years'],
  ],
  [
    'what seems',
    'The council seems to favour the bridge.',
    [' | seems | The council … to favour the bridge'],
  ],
  ['hearsay', 'The clerk allegedly hid the letters.', [' | allegedly | The clerk … hid the letters']],
  ['what is evident', 'It is clear that the dam leaks.', [' | is clear | that the dam leaks']],
  [
    'a predicate in the passive',
    'The plan was labelled “reckless” by the union.',
    ['the union | was labelled | The plan … “reckless”'],
  ],
  [
    'a denial of what is intended',
    'The owners vowed not to sell the yard.',
    ['The owners | vowed | not to sell the yard'],
  ],
  [
    'marks that a sentence inside them does not close',
    'She added that it failed because “nobody came. We all forgot.” Then she left.',
    ['She | added | that it failed because “nobody came. … We all forgot.”'],
  ],
  [
    'a headline whose verb looks like a name',
    'Mara Olt Calls Ferry Plan ‘A Disgrace’',
    ['Mara Olt | Calls | Ferry Plan ‘A Disgrace’'],
  ],
  [
    'a document named by its participle',
    'As stated in the report, the dam was safe.',
    ['the report | As stated in | the dam was safe'],
  ],
  [
    'how somebody put it',
    'The bridge was a mistake, as the mayor put it.',
    ['the mayor | put | The bridge was a mistake'],
  ],
  [
    'a list as subject of what is said',
    'Police believe the boy, his mother and a neighbour lived there.',
    ['Police | believe | the boy, his mother and a neighbour lived there'],
  ],
  [
    'an occasion behind a noun as no part of it',
    'The union criticised the plan in a statement on Monday.',
    ['The union | criticised | the plan'],
  ],
  ['charges that nobody owns', 'The board met amid allegations of fraud.', [' | allegations of | fraud']],
];

const NOTHING: readonly (readonly [name: string, text: string])[] = [
  ['a verb that only looks like speech', 'The road called for in the plan was never built.'],
  ['a noun behind an article', 'The report lay on the desk.'],
  ['an event', 'Nine cameras stood along the road.'],
  ['a question', 'How deep is the lake?'],
  ['a pact that two states signed', 'The agreement that both towns signed lay on the desk.'],
  ['what is worth noting', 'It is worth noting that the lake is deep.'],
  ['a word joined by a hyphen', 'The panel tried to second-guess the captain.'],
  ['a headline without a verb', 'Harwick Ferry Plan'],
  ['borrowed words', 'The so-called “blood alliance” began in spring.'],
];

describe('findAttributions', () => {
  it.each(CASES)('finds %s', (_name, text, expected) => {
    expect(listAttributions(text)).toEqual(expected);
  });

  it.each(NOTHING)('gives nothing for %s', (_name, text) => {
    expect(listAttributions(text)).toEqual([]);
  });
});
