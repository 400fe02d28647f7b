import type { ClaimProfile } from '../claim-profile.ts';

/** Auxiliaries and verbs that may follow a counted subject. */
const FINITE =
  /\b(?:was|were|is|are|has|have|had|will|would|could|may|might|died|drowned|left|fled|came|took|joined|marched|remain|remained|returned)\b/iu;

const END = /[,;:.()—–“”"]| (?:and|but|while|when|after|as|because|which|who|where|than|within) /u;

const LONGEST = 90;

/** "Sixty-three enemy soldiers were killed" asks "How many enemy soldiers were killed?"; null where the number is no subject. */
export function askBySubject(profile: ClaimProfile): { text: string; score: number } | null {
  const { claim, document } = profile;
  const quantity = claim.quantity;
  if (!quantity || quantity.kind === 'money' || quantity.kind === 'percentage') return null;
  const rest = document.text.slice(quantity.span[1], claim.end);
  const tail = tailAfterNumber(document.text.slice(...quantity.span), quantity.unit) + rest;
  const finite = FINITE.exec(tail);
  if (!finite || finite.index > 50) return null;
  const end = END.exec(tail);
  const cut = (end && end.index > finite.index ? tail.slice(0, end.index) : tail).trim();
  if (end && end.index <= finite.index) return null;
  const text = cut.replace(/\s+/gu, ' ');
  if (text.length < 8 || text.length > LONGEST) return null;
  return { text: `How many ${text}?`, score: text.split(' ').length > 3 ? 2 : 1 };
}

/** What the quantity's span holds after its digits: "19 people" gives "people". */
function tailAfterNumber(span: string, unit: string | null): string {
  if (unit === null) return '';
  const at = span.toLowerCase().lastIndexOf(unit.toLowerCase().split(' ')[0] ?? '');
  return at > 0 ? span.slice(at) : '';
}
