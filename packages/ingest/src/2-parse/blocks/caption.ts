import { CAPTION_OPENINGS } from '../data/furniture-openings.ts';
import type { LineRule } from './line.ts';
import { labelOf } from './opens-with.ts';

const OPENINGS = new Set(CAPTION_OPENINGS);
const CREDIT =
  /(\((photo|image|picture|ap photo|file photo|credit|photograph)\b[^)]{0,80}\)?|\b(getty images|ap photo|afp photo|reuters\/[A-Z]\S+ \S+|shutterstock|file photo)\)?)\.?$/iu;

/** "Photo: …", "Image: United States Navy.", or a line that ends with an agency's credit. */
export const caption: LineRule = (line) => {
  const label = labelOf(line.text, OPENINGS);
  const isCaption =
    (label !== null && line.text.length < 400) || (line.text.length < 500 && CREDIT.test(line.text));
  return isCaption ? { kind: 'caption', rule: 'caption' } : null;
};
