import { EVIDENTIALS } from '../data/evidentials.ts';
import type { Feature } from '../feature.ts';

/** "is said to", "reported to": these two are hearsay only before an infinitive. */
const BEFORE_TO = new Set(['said', 'reported']);

/** "are believed to", "reportedly": somebody vouches, though nobody is named. "the reported lack" only describes. */
export const hearsay: Feature = ({ tokens, telling }) => {
  if (!telling.has('hearsay')) return null;
  const at = tokens.findIndex(
    (token, i) =>
      EVIDENTIALS.has(token.lower) &&
      token.pos !== 'NOUN' &&
      tokens[i - 1]?.pos !== 'ADJ' &&
      !/^(?:NOUN|ADJ)$/u.test(tokens[i + 1]?.pos ?? '') &&
      (!BEFORE_TO.has(token.lower) || tokens[i + 1]?.lower === 'to'),
  );
  return at < 0 ? null : { points: 2, reason: `hearsay is marked by "${tokens[at]?.lower}"` };
};
