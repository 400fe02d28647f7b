import type { Feature } from '../feature.ts';

/** When it was. */
export const time: Feature = ({ times }) => (times > 0 ? { points: 1, reason: 'a time' } : null);
