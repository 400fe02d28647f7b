/** A text that Postgres cannot hold to the letter; stage 2 is to refuse it before. */
export class UnstorableTextError extends Error {
  override readonly name = 'UnstorableTextError';
}

/** Postgres holds no NUL, and UTF-8 no half of a surrogate pair: both would be refused late or changed on the way. */
export function checkStorable(text: string): void {
  if (text.includes('\0')) throw new UnstorableTextError('The text holds a NUL character.');
  if (!text.isWellFormed()) throw new UnstorableTextError('The text holds half of a surrogate pair.');
}
