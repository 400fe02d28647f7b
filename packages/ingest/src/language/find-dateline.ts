const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY =
  '(?:Mon(?:day|\\.)?|Tues?(?:day|\\.)?|Wed(?:nesday|\\.)?|Thu(?:rs)?(?:day|\\.)?|Fri(?:day|\\.)?|Sat(?:urday|\\.)?|Sun(?:day|\\.)?)';
const DAY = `(?:${WEEKDAY},?\\s)?(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|${WEEKDAY})(?:,?\\s\\d{4})?\\.?`;
const AGENCY = '\\s\\([^()]{2,40}\\)';
/** The dash, and behind it the beginning of a sentence; or the end of a line that is a dateline and nothing else. */
const DASH = '\\s?(?:—|–|--|-)(?:\\s(?=["“‘\'(\\[$€£]?[\\p{Lu}\\p{N}])|$)';
const REGION = ",\\s[\\p{L}.'’ ]{2,30}";

/** Forms of the Associated Press, Reuters, Agence France-Presse and Indian dailies, from their style books and pages. */
const CAPITALS = new RegExp(
  `^\\p{Lu}[\\p{Lu}.'’ -]{1,40}(?:${REGION}){0,3}(?:,\\s${DAY})?(?:${AGENCY})?${DASH}`,
  'u',
);
const DATED = new RegExp(`^\\p{Lu}[\\p{L}.'’ -]{1,40}(?:${REGION}){0,2},\\s${DAY}(?:${AGENCY})?${DASH}`, 'u');
const AGENCY_ONLY = new RegExp(`^\\p{Lu}[\\p{L}.'’ -]{2,40}\\s\\((?:\\p{L}|[ .&-]){2,30}\\)${DASH}`, 'u');

/** A dateline is no longer than this with the sentence's first letter behind it. */
const REACH = 140;

/**
 * Length of the dateline at the start of a text, the white space behind it included; 0 for none: "PORT LORN, Estmere (Coast
 * Wire) — ", "DANTO, 3 March – ", "Danto, March 3 — ".
 */
export function findDateline(text: string): number {
  const head = text.slice(0, REACH);
  if (!/^\p{Lu}/u.test(head) || !/[—–-](?:\s|$)/u.test(head)) return 0;
  return (CAPITALS.exec(head) ?? DATED.exec(head) ?? AGENCY_ONLY.exec(head))?.[0].length ?? 0;
}
