import type { StopRule } from '../stop.ts';

/** "“Stop!” she said": nothing ends before a word in lower case, unless it is a name written so. */
export const lowerCaseAfter: StopRule = ({ text, next, marks, closing, gap }) => {
  const after = text.slice(next, next + 24);
  if (/^[,;:)\]–—-]/u.test(after)) return 'join';
  if (!/^\p{Ll}/u.test(after)) return null;
  if (/^(i(Phone|Pad|OS|Pod|Tunes|Cloud)|e(Bay|Book))/u.test(after)) return null;
  return marks.startsWith('.') && closing === '' && gap.length > 1 ? null : 'join';
};
