import type { Feature } from '../feature.ts';

/** "That has been said before": the subject only points back at what was said. */
export const pointingSubject: Feature = ({ tokens, subject, verb }) => {
  const opener = tokens[0];
  const points = (opener === subject || subject === null) && /^(?:this|that)$/u.test(opener?.lower ?? '');
  return points && verb ? { points: -1, reason: `"${opener?.lower}" points back` } : null;
};
