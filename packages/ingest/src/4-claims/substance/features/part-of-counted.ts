import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { Feature } from '../feature.ts';

const SHARES = new Set(['none', 'some', 'many', 'most', 'half', 'all', 'several', 'few', 'both']);

/** "…, none of them critically": tells more of those just counted; it needs no verb of its own. */
export const partOfCounted: Feature = ({ sentence, range: { first, last } }) => {
  if (first === 0 || !SHARES.has(wordAt(sentence, first)) || wordAt(sentence, first - 1) !== ',') return null;
  const rest = wordAt(sentence, first + 1) === 'of' ? first + 3 : first + 1;
  return rest <= last ? { points: 3, reason: 'a share of those counted' } : null;
};
