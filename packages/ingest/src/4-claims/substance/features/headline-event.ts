import type { Feature } from '../feature.ts';

/** "Diesel in the river after blaze": headlines leave out the verb, and "after" and "as" tell that something happened. */
export const headlineEvent: Feature = ({ sentence, tokens, verb }) =>
  sentence.kind === 'title' &&
  !verb &&
  tokens.some(({ lower }, i) => i > 0 && (lower === 'after' || lower === 'amid'))
    ? { points: 1.5, reason: 'a headline of one thing after another' }
    : null;
