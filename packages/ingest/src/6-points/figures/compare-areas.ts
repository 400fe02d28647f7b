import { CAPITAL, WHOLE_COUNTRY } from './read-names.ts';

export type NameMatch = 'shared' | 'open' | 'differ';

/** How two sets of names stand to each other; where one is empty nothing is known. */
export function compareNames(a: ReadonlySet<string>, b: ReadonlySet<string>): NameMatch {
  if (a.size === 0 || b.size === 0) return 'open';
  return [...a].some((name) => b.has(name)) ? 'shared' : 'differ';
}

/** The same for areas: a whole country is no place within it, and the capital may go by its name. */
export function compareAreas(a: ReadonlySet<string>, b: ReadonlySet<string>): NameMatch {
  const match = compareNames(a, b);
  if (match !== 'shared' && a.has(WHOLE_COUNTRY) !== b.has(WHOLE_COUNTRY) && a.size > 0 && b.size > 0)
    return 'differ';
  return match === 'differ' && a.has(CAPITAL) !== b.has(CAPITAL) ? 'open' : match;
}
