import { byFirstWord, opensWithPhrase } from './first-word.ts';
import type { Line, LineRule } from './line.ts';

/** Fields and buttons that end a box which asks for an address. Source: labels of sign-up forms of the big mailing services. */
const FIELDS = byFirstWord(
  'enter your email,your email address,email address,e-mail address,your e-mail,enter email'.split(','),
);

/** A box is its name, a line about it, and the field. */
const ABOVE_FIELD = 2;
const LONGEST_FIELD = 8;
const LONGEST_LINE = 25;

/** The lines right above the field of a newsletter's box, no empty line between them: they speak of the letter. */
export const newsletterBox: LineRule = (line, { index, lines }) => {
  if (line.words > LONGEST_LINE) return null;
  if (isField(line)) return { kind: 'furniture', rule: 'newsletter-field' };
  for (let at = index; at < index + ABOVE_FIELD; at += 1) {
    const below = lines[at + 1];
    if (below === undefined || lines[at]?.blankAfter !== false) return null;
    if (isField(below)) return { kind: 'furniture', rule: 'newsletter-box' };
  }
  return null;
};

function isField(line: Line): boolean {
  return line.words <= LONGEST_FIELD && opensWithPhrase(line.text, FIELDS);
}
