import { wordAt } from '../../chunks/chunked-sentence.ts';
import { JUDGING_ADJECTIVES } from '../data/judging-adjectives.ts';
import type { Feature } from '../feature.ts';

/** Words that may stand between the verb and what it judges. */
const BETWEEN = /^(?:DET|ADV|ADJ|PART|VERB)$/u;
const LONGEST = 5;

/** "The stakes are high", "It was a long Saturday": a verb of being with a judgement. A place in an order is none. */
export const judgement: Feature = ({ sentence, verb, range }) => {
  if (!verb || verb.passive || !/^(?:be|seem|look|sound|feel|become|get|grow)$/u.test(verb.lemma))
    return null;
  for (let i = verb.last + 1; i <= range.last && i <= verb.last + LONGEST; i += 1) {
    const token = sentence.tokens[i];
    if (!token) return null;
    const base = token.lower.replace(/ier$/u, 'y').replace(/(?:er|r)$/u, '');
    if (JUDGING_ADJECTIVES.has(token.lower) || (token.pos === 'ADJ' && JUDGING_ADJECTIVES.has(base)))
      return wordAt(sentence, i - 1) === 'most'
        ? null
        : { points: -1, reason: `the judgement "${token.lower}"` };
    if (!BETWEEN.test(token.pos)) return null;
  }
  return null;
};
