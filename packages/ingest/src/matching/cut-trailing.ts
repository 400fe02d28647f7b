/** A text without the characters of `marks` at its end. A loop, because an expression that searches for an end takes quadratic time. */
export function cutTrailing(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? ' ')) end -= 1;
  return text.slice(0, end);
}
