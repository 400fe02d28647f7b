import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { Feature } from '../feature.ts';

/** "As X deepens its ties, …": an opening clause with "as" tells what everybody is taken to know. */
export const setting: Feature = ({ sentence, range }) =>
  range.first === 1 && wordAt(sentence, 0) === 'as' ? { points: -1, reason: 'only sets the scene' } : null;
