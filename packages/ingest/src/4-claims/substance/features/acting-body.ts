import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../speakers/data/speaker-nouns.ts';
import type { Feature } from '../feature.ts';

const ANY = new Set(['every', 'each', 'any', 'no', 'such']);

/** An office, a trade or a body does something: "every port" is none in particular. */
export const actingBody: Feature = ({ tokens, subject }) => {
  if (!subject || ANY.has(tokens[0]?.lower ?? '')) return null;
  const acts = ORGANISATION_NOUNS.has(subject.lemma) || PERSON_NOUNS.has(subject.lemma);
  return acts ? { points: 1, reason: `"${subject.lower}" acts` } : null;
};
