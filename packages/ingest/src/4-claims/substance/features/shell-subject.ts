import { isShell } from '../data/shell-nouns.ts';
import type { Feature } from '../feature.ts';

/** "The situation …", "Patience …": what acts is an idea or a feeling, not a thing. */
export const shellSubject: Feature = ({ subject }) => {
  return subject && isShell(subject.lemma)
    ? { points: -2, reason: `the abstract subject "${subject.lower}"` }
    : null;
};
