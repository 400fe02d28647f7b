import { NOTICE_OPENINGS, SHORT_NOTICE_OPENINGS, WHOLE_NOTICES } from '../data/page-notices.ts';
import { byFirstWord, opensWithPhrase } from './first-word.ts';
import type { LineRule } from './line.ts';
import { endsLikeSentence, foldLine } from './line-shape.ts';

const NOTICES = byFirstWord(NOTICE_OPENINGS);
const SHORT_NOTICES = byFirstWord(SHORT_NOTICE_OPENINGS);
const WHOLE = new Set(WHOLE_NOTICES);

/** Longer lines are the article's own, whatever they open with. */
const LONGEST = 40;
const SHORT = 12;
const LONGEST_KICKER = 3;

/** Consent, rights, calls, contacts, kickers: what the page says in its own name. */
export const pageNotice: LineRule = (line) => {
  if (line.words > LONGEST) return null;
  const isNotice =
    opensWithPhrase(line.text, NOTICES) ||
    (line.words <= SHORT && opensWithPhrase(line.text, SHORT_NOTICES) && !endsLikeSentence(line.text)) ||
    (line.words <= LONGEST_KICKER && !endsLikeSentence(line.text) && WHOLE.has(foldLine(line.text)));
  return isNotice ? { kind: 'furniture', rule: 'page-notice' } : null;
};
