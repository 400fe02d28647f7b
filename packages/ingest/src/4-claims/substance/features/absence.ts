import { wordAt } from '../../chunks/chunked-sentence.ts';
import { isShell } from '../data/shell-nouns.ts';
import type { Feature } from '../feature.ts';

/** Words that make "no" a bound ("no more than"), and things whose absence is talk ("no doubt", "no easy answer"). */
const EMPTY = new Set([
  'more',
  'less',
  'fewer',
  'longer',
  'doubt',
  'way',
  'reason',
  'answer',
  'secret',
  'wonder',
  'shortage',
  'end',
  'use',
]);
const LONGEST = 4;

/** "There was no alarm on the lower deck", "There is no evidence that …": that something is not there can be checked. */
export const absence: Feature = ({ sentence, verb, range }) => {
  if (!verb || wordAt(sentence, verb.first - 1) !== 'there' || wordAt(sentence, verb.last + 1) !== 'no')
    return null;
  for (let i = verb.last + 2; i <= range.last && i <= verb.last + LONGEST; i += 1) {
    const token = sentence.tokens[i];
    if (!token || EMPTY.has(token.lower) || isShell(token.lemma)) return null;
    if (token.pos === 'NOUN') return { points: 1, reason: `no ${token.lower} is there` };
  }
  return null;
};
