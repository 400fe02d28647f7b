import { WRITER_AND_READER } from '../data/addressing-words.ts';
import type { Feature } from '../feature.ts';

/** "us" is the reader; "US" is a country. */
const isPerson = ({ text, lower }: { text: string; lower: string }): boolean =>
  WRITER_AND_READER.has(lower) && text !== 'US';

/** The writer tells of himself or speaks to the reader. */
export const writerOrReader: Feature = ({ tokens, telling }) =>
  telling.has('person') && tokens.some(isPerson) ? { points: -2, reason: 'writer or reader speaks' } : null;
