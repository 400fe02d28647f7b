import { isShell } from '../data/shell-nouns.ts';
import type { Feature } from '../feature.ts';

/** One may stand in any report; two make a sentence that weighs. */
const ONE = -0.5;
const SEVERAL = -2;

/** "… a shift in the dynamics": nouns of ideas and feelings behind the verb, little against it for one and much for several. */
export const shellComplement: Feature = ({ sentence, verb, range, subject }) => {
  let count = 0;
  for (let i = verb?.first ?? range.first; i <= range.last; i += 1) {
    const token = sentence.tokens[i];
    if (
      token?.pos === 'NOUN' &&
      token !== subject &&
      sentence.tokens[i + 1]?.pos !== 'NOUN' &&
      isShell(token.lemma)
    )
      count += 1;
  }
  return count > 0 ? { points: count > 1 ? SEVERAL : ONE, reason: `${count} abstract nouns` } : null;
};
