import { describe, expect, it } from 'vitest';
import { chunkSentence } from './chunk-sentence.ts';

function verbs(text: string): string[] {
  const sentence = chunkSentence(text, { span: [0, text.length], block: 0, kind: 'paragraph' }, 0, []);
  return sentence.groups.map(
    (group) =>
      `${sentence.tokens
        .slice(group.first, group.last + 1)
        .map((token) => token.text)
        .join(' ')}: ${group.form}${group.passive ? ' passive' : ''}`,
  );
}

describe('chunkSentence', () => {
  it.each([
    [
      'a participle before the main verb',
      'Troops sent to the border have been killed.',
      ['sent: participle passive', 'have been killed: finite passive'],
    ],
    [
      'a past form with a clause behind it',
      'Officials said troops have been killed.',
      ['said: finite', 'have been killed: finite passive'],
    ],
    [
      'a participle before a verb with a that-clause',
      'A report released last year found that it leaked.',
      ['released: participle passive', 'found: finite', 'leaked: finite'],
    ],
    [
      'a verb that the tagger takes for an adjective',
      'Some 14 sailors drowned and three boats were missing.',
      ['drowned: finite', 'were missing: finite'],
    ],
    ['an infinitive', 'The council plans to close the road.', ['plans: finite', 'to close: infinitive']],
    [
      'a particle that belongs to its verb',
      'Experts point out that it leaks.',
      ['point out: finite', 'leaks: finite'],
    ],
    ['an -ing form that describes a noun', 'The suing states won.', ['won: finite']],
    ['a name that the tagger takes for a verb', '“Yes,” said Don Archer.', ['said: finite']],
    [
      'an -ing form behind a preposition, before its object',
      'The firm was accused of hiding two accidents.',
      ['was accused: finite passive', 'hiding: gerund'],
    ],
    [
      'an -ing noun behind a preposition',
      'The town was flooded by evening.',
      ['was flooded: finite passive'],
    ],
    [
      '"show" behind a day',
      'Figures released on Monday show thefts fell.',
      ['released: participle passive', 'show: finite', 'fell: finite'],
    ],
    ['"show" as a noun', 'The figures of the show were sold.', ['were sold: finite passive']],
    [
      'a base form of speech behind people',
      'Residents fear the dam will break.',
      ['fear: finite', 'will break: finite'],
    ],
    ['the same word as a noun', 'The fear of floods grew.', ['grew: finite']],
    ['a head that the tagger takes for an adjective', 'The fire chief told us.', ['told: finite']],
    [
      '"plans" behind a name in -s',
      'Norrin & Sons plans to close it.',
      ['plans: finite', 'to close: infinitive'],
    ],
    [
      'a participle that names the noun before it',
      'A village called Nim was flooded.',
      ['called: participle passive', 'was flooded: finite passive'],
    ],
    ['a noun behind a genitive', "The ministry's claim was wrong.", ['was: finite']],
  ])('reads %s', (_name, text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });
});
