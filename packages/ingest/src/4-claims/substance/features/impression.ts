import type { Feature } from '../feature.ts';

const PERCEIVED = /^(?:hear|see|feel|smell|taste|sense|glimpse)$/u;

/** "Drums could be heard": what anybody there would have noticed. */
export const impression: Feature = ({ verb }) =>
  verb?.passive && PERCEIVED.test(verb.lemma) && verb.modal
    ? { points: -1, reason: 'only an impression' }
    : null;
