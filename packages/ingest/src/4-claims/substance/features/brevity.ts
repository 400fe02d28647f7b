import type { Token } from '../../../language/token.ts';
import type { Feature } from '../feature.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const FEWEST = 3;

function saysEnough(tokens: readonly Token[]): boolean {
  let count = 0;
  for (const { pos } of tokens) {
    if (CONTENT.has(pos)) count += 1;
    if (count >= FEWEST) return true;
  }
  return false;
}

/** "The stove ticked": one thing and what it did, with nothing to hold it against. A passive or a verb without its subject tells more than it shows. */
export const brevity: Feature = ({ tokens, sentence, range, verb }) =>
  sentence.kind !== 'title' &&
  verb !== null &&
  verb.first > range.first &&
  !verb.passive &&
  !verb.negated &&
  verb.lemma !== 'be' &&
  !saysEnough(tokens)
    ? { points: -1, reason: 'says next to nothing' }
    : null;
