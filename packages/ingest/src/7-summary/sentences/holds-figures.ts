import { readFigures } from '../../matching/read-figures.ts';
import type { CitedClaim } from '../cited-claim.ts';
import { sentenceOf } from '../gate/cited-text.ts';

/**
 * Whether a claim's own sentence gives every number of a clause. Who gives only one of two figures does not stand for the other:
 * "it has 140 staff and has made cheese since 1926" is not said by a report of the 140.
 */
export function holdsFigures(cited: CitedClaim, clause: string): boolean {
  const own = new Set(readFigures(sentenceOf(cited)).map(({ value }) => String(value)));
  return readFigures(clause).every(({ value }) => own.has(String(value)));
}
