import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { Feature } from '../feature.ts';

/** Verbs of how a paper comes out. */
const PUBLISHING = new Set([
  'print',
  'deliver',
  'publish',
  'distribute',
  'edit',
  'regulate',
  'fund',
  'produce',
]);

/** "The Echo is printed on recycled paper": in the present, a named paper tells how it comes out. */
export const imprint: Feature = ({ sentence, verb, subject }) =>
  verb?.passive === true &&
  PUBLISHING.has(verb.lemma) &&
  /^\p{Lu}/u.test(subject?.text ?? '') &&
  /^(?:is|are)$/u.test(wordAt(sentence, verb.first))
    ? { points: -2, reason: 'tells how a paper comes out' }
    : null;
