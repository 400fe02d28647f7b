import { groupOf } from '../../chunks/chunked-sentence.ts';
import type { Feature } from '../feature.ts';

/** Without a verb there is no assertion; headlines may leave it out. */
export const noVerb: Feature = ({ sentence, range, verb }) => {
  if (verb) return null;
  for (let i = range.first; i <= range.last; i += 1) if (groupOf(sentence, i)) return null;
  return { points: sentence.kind === 'title' ? -1 : -2, reason: 'no verb' };
};
