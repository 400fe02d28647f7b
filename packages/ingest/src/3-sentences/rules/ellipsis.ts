import type { StopRule } from '../stop.ts';

/** "He waited … and left": three dots end a sentence only where a capital follows. */
export const ellipsis: StopRule = ({ marks, text, next, closing }) => {
  if (!/^(\.{2,}|…+)$/u.test(marks)) return null;
  if (closing !== '') return null;
  return /^["“‘'([]*\p{Lu}/u.test(text.slice(next, next + 6)) ? null : 'join';
};
