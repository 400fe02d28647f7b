import { BYLINE_OPENINGS } from '../data/furniture-openings.ts';
import type { LineRule } from './line.ts';
import { countWords, endsLikeSentence } from './line-shape.ts';
import { labelOf } from './opens-with.ts';

const OPENINGS = new Set(BYLINE_OPENINGS);
const CREDITS = /^\(?\s*((additional )?(reporting|editing|writing|compiled|translated) by)\b/iu;
const UPDATED = /^(first )?(published|posted|updated|last updated|modified)\b.{0,60}\d/iu;

/** "Ann Lee in Port Lorn contributed to this report.": how agencies name the others who wrote. */
const CONTRIBUTED = /\bcontributed (?:to this (?:report|story|article)|reporting)\.?$/iu;
const CONTRIBUTED_REACH = 50;

/** "By Ann Lee, Harbour Courier", "(Reporting by …; editing by …)", "Published 3 May 2024": who wrote and when. */
export const byline: LineRule = (line) => {
  if (line.text.length > 200) return null;
  const plain = /[*_]/u.test(line.text) ? line.text.replace(/[*_]+/gu, '') : line.text;
  const words = plain === line.text ? line.words : countWords(plain);
  if (CREDITS.test(plain) || CONTRIBUTED.test(plain.slice(-CONTRIBUTED_REACH)))
    return { kind: 'byline', rule: 'credits' };
  if (words <= 14 && !endsLikeSentence(plain) && namesWriters(plain))
    return { kind: 'byline', rule: 'byline' };
  const label = labelOf(plain, OPENINGS);
  const isLabel = label !== null && label.phrase !== 'by' && words <= 16;
  return isLabel || (UPDATED.test(plain) && words <= 14) ? { kind: 'byline', rule: 'byline' } : null;
};

const JOINTS = new Set('and & of for in the de van von der den bin al la le'.split(' '));

/** "By Ann Lee and Tom Roe, Harbour Courier": after the "by" nothing but names and what joins them. */
function namesWriters(text: string): boolean {
  const [by, ...names] = text.split(/\s+/u);
  if (by?.toLowerCase() !== 'by' || names.length === 0) return false;
  return names.every(
    (name) =>
      name.startsWith('@') ||
      /^[^\p{L}]*\p{Lu}/u.test(name) ||
      JOINTS.has(name.toLowerCase()) ||
      !/\p{L}/u.test(name),
  );
}
