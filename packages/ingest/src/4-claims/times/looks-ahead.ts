import type { Token } from '../../language/token.ts';

const AHEAD = new Set(
  'will would shall ll expected due scheduled planned plans set slated next upcoming coming must to'.split(
    ' ',
  ),
);
const NEVER_AHEAD = new Set([
  'said',
  'told',
  'says',
  'was',
  'were',
  'had',
  'has',
  'announced',
  'reported',
  'agreed',
  'since',
]);
const REACH = 12;

/** A time that opens the sentence has its verb after it. */
const OPENING = 1;

/** Whether the first verb after a place is one of the future. */
function opensAhead(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.slice(from + 1, from + 1 + REACH).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb !== undefined && AHEAD.has(verb.lower);
}

/** Whether the nearest verb before a place speaks of what is to come: "will meet on Friday", "is due in May". */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex((token) => token.start >= at);
  const stop = end < 0 ? tokens.length : end;
  if (stop <= OPENING) return opensAhead(tokens, stop);
  for (let index = stop - 1; index >= Math.max(0, stop - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || NEVER_AHEAD.has(token.lower)) return false;
    if (token.pos === 'VERB' && /ed$/u.test(token.lower) && !AHEAD.has(token.lower)) return false;
    const isInfinitive = token.lower !== 'to' || tokens[index + 1]?.pos === 'VERB';
    if (AHEAD.has(token.lower) && isInfinitive) return true;
  }
  return false;
}
