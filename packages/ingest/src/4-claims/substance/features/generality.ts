import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { Feature } from '../feature.ts';

/** "Every port has …", "alliances can shift", "can be long": what holds of all and at any time is no news. */
export const generality: Feature = ({ sentence, tokens, verb, subject, told }) => {
  const opener = tokens[0]?.lower ?? '';
  if (/^(?:every|each|any)$/u.test(opener)) return { points: -1, reason: `"${opener}" is said of all` };
  if (!verb || (verb.modal !== 'can' && verb.modal !== 'ca')) return null;
  if (verb.lemma === 'be' && !verb.passive) return { points: -1, reason: '"can be" is said in general' };
  const bare =
    subject !== null && subject === tokens[0] && wordAt(sentence, verb.first - 1) === subject.lower;
  return bare && told.length === 0 ? { points: -2, reason: '"can" of a whole kind' } : null;
};
