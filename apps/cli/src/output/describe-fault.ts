/** Errors whose message says all that the reader can do about them: where they were thrown tells nothing more. */
const SELF_EXPLANATORY = new Set(['SettingsError', 'LocalServerError', 'DatabaseUnreachable']);

/** How many lines of a stack help to find a fault without burying its message. */
const STACK_LINES = 5;

/** A fault in words: its message and those of its causes, outermost first, then where the innermost was thrown. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `attribune: ${String(error)}`;
  const lines = [`attribune: ${error.message}`];
  let at: Error = error;
  while (at.cause instanceof Error) {
    at = at.cause;
    lines.push(`  because: ${at.message || at.name}`);
  }
  if (!SELF_EXPLANATORY.has(error.name))
    lines.push(...(at.stack ?? '').split('\n').slice(1, 1 + STACK_LINES));
  return lines.join('\n');
}
