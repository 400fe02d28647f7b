import type { Feature } from '../feature.ts';

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u;
const FEWEST = 3;

/** "The stove ticked": one thing and what it did, with nothing to hold it against. A passive or a verb without its subject tells more than it shows. */
export const brevity: Feature = ({ tokens, sentence, range, verb }) =>
  sentence.kind !== 'title' &&
  verb !== null &&
  verb.first > range.first &&
  !verb.passive &&
  !verb.negated &&
  verb.lemma !== 'be' &&
  tokens.filter(({ pos }) => CONTENT.test(pos)).length < FEWEST
    ? { points: -1, reason: 'says next to nothing' }
    : null;
