import type { Quotation } from './find-quotations.ts';

/** Words from which on a quotation without a closing stop still counts as something said and not as a term. */
const LONG = 7;

/** Whether a quotation is speech of its own ("We will come," he said) and not a few borrowed words (a “blood alliance”). */
export function isUtterance(text: string, quotation: Quotation): boolean {
  const inner = text.slice(quotation.inner[0], quotation.inner[1]).trim();
  if (inner === '') return false;
  if (/[,.!?…—–-]$/u.test(inner) && /^[\p{Lu}\p{N}…[(“‘'"]/u.test(inner)) return true;
  if (!quotation.closed) return true;
  const words = inner.split(/\s+/u).length;
  return /^\p{Lu}/u.test(inner) && words >= LONG;
}
