import { SHELL_NOUNS } from '../data/shell-nouns.ts';
import type { Feature } from '../feature.ts';

/** "…: Implications and Developments": a headline that names its theme and tells nothing. Headlines write nouns as names. */
export const announcingHeadline: Feature = ({ sentence, tokens }) => {
  if (sentence.kind !== 'title' && sentence.kind !== 'heading') return null;
  const announced = tokens.some(
    ({ lemma, lower }) => SHELL_NOUNS.has(lemma) || SHELL_NOUNS.has(lower.replace(/s$/u, '')),
  );
  return announced ? { points: -2, reason: 'a headline that announces' } : null;
};
