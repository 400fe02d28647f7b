import { BYLINE_OPENINGS } from '../data/furniture-openings.ts';
import type { LineRule } from './line.ts';
import { countWords, endsLikeSentence } from './line-shape.ts';
import { labelOf } from './opens-with.ts';

const OPENINGS = new Set(BYLINE_OPENINGS);
const CREDITS = /^\(?\s*((additional )?(reporting|editing|writing|compiled|translated) by)\b/iu;
const BY_NAME =
  /^by\s+(the\s+)?\p{Lu}[\p{L}'’.-]*(\s+(and|&|of|for|in|the|de|van|von|bin|al-?)|,?\s+\p{Lu}[\p{L}'’.-]*){0,14}\W*$/iu;
const UPDATED = /^(first )?(published|posted|updated|last updated|modified)\b.{0,60}\d/iu;

/** "By Ann Lee, Harbour Courier", "(Reporting by …; editing by …)", "Published 3 May 2024": who wrote and when. */
export const byline: LineRule = (line) => {
  if (line.text.length > 200) return null;
  const plain = line.text.replace(/[*_]+/gu, '');
  if (CREDITS.test(plain)) return { kind: 'byline', rule: 'credits' };
  if (
    countWords(plain) <= 14 &&
    !endsLikeSentence(plain) &&
    /^by\s+\p{Lu}/iu.test(plain) &&
    BY_NAME.test(plain)
  )
    return { kind: 'byline', rule: 'byline' };
  const label = labelOf(plain, OPENINGS);
  const isLabel = label !== null && label.phrase !== 'by' && countWords(plain) <= 16;
  return isLabel || (UPDATED.test(plain) && countWords(plain) <= 14)
    ? { kind: 'byline', rule: 'byline' }
    : null;
};
