import { CAPTION_OPENINGS } from '../data/furniture-openings.ts';
import type { LineRule } from './line.ts';
import { labelOf } from './opens-with.ts';

const OPENINGS = new Set(CAPTION_OPENINGS);

/** Agencies and picture libraries whose name closes a caption. */
const CREDIT_END =
  /(?:getty images|ap photo|afp photo|shutterstock|file photo|\breuters\/\S{1,40} \S{1,40})\)?\.?$/iu;
const CREDIT_WORD = /^\((?:photo|image|picture|ap photo|file photo|credit|photograph)\b/iu;

/** Captions are shorter than this; what ends so in a longer line is prose about pictures. */
const LONGEST = 500;
const LONGEST_CREDIT = 100;

/** "Photo: …", "Image: United States Navy.", or a line that ends with an agency's credit. */
export const caption: LineRule = (line) => {
  if (line.text.length > LONGEST) return null;
  const isCaption = labelOf(line.text, OPENINGS) !== null || endsWithCredit(line.text);
  return isCaption ? { kind: 'caption', rule: 'caption' } : null;
};

function endsWithCredit(text: string): boolean {
  const tail = text.slice(-LONGEST_CREDIT);
  const bracket = tail.lastIndexOf('(');
  return (
    CREDIT_END.test(tail) ||
    (bracket >= 0 && /\)\.?$/u.test(tail.slice(-2)) && CREDIT_WORD.test(tail.slice(bracket)))
  );
}
