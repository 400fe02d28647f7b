import type { StopRule } from '../stop.ts';

/** `3.5`, `example.com`, `U.S.`: nothing ends where the next character touches the stop and is no opening of a sentence. */
export const decimalPoint: StopRule = ({ gap, next, text, closing, marks }) => {
  if (gap !== '' || next >= text.length) return null;
  if (closing !== '' && /["“‘'(]/u.test(text.charAt(next))) return 'end';
  // A word glued on after the stop ("end.Next", a lost space): only lower case before and a capital after is an end.
  const glued =
    marks === '.'
      ? /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2)) &&
        /\p{Ll}{3}$/u.test(text.slice(Math.max(0, next - 5 - closing.length), next - 1 - closing.length))
      : false;
  return glued ? 'end' : 'join';
};
