import type { Feature } from '../feature.ts';

const EVIDENTIALS = new Set([
  ...['reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly'],
  ...[
    'reported',
    'believed',
    'thought',
    'expected',
    'feared',
    'understood',
    'rumoured',
    'rumored',
    'said',
    'estimated',
  ],
]);

/** "is said to", "reported to": these two are hearsay only before an infinitive. */
const BEFORE_TO = new Set(['said', 'reported']);

/** "are believed to", "reportedly": somebody vouches, though nobody is named. "the reported lack" only describes. */
export const hearsay: Feature = ({ tokens }) => {
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
