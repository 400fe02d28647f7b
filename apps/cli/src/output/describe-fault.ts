/** A fault in words: its message and those of its causes, outermost first, then where it was thrown. */
export function describeFault(error: unknown): string {
  const lines: string[] = [];
  let at: unknown = error;
  while (at instanceof Error) {
    lines.push(lines.length === 0 ? `attribune: ${at.message}` : `  because: ${at.message}`);
    if (!(at.cause instanceof Error) && at.stack) lines.push(...at.stack.split('\n').slice(1, 6));
    at = at.cause;
  }
  return lines.length > 0 ? lines.join('\n') : `attribune: ${String(error)}`;
}
