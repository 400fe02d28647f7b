import type { Problem } from '@attribune/schema/problem';

/** A problem on one line: where, what, and what to do about it. */
export function describeProblem({ location, document, line, message, remedy, rule }: Problem): string {
  const where = [location ?? document, line === undefined ? undefined : `line ${line}`].filter(
    (part) => part !== undefined,
  );
  const told = `problem  ${where.length > 0 ? `${where.join(', ')}: ` : ''}${message}${remedy ? ` ${remedy}` : ''} [${rule}]`;
  return withoutControls(told);
}

/** Names of files may hold escape sequences, which must not reach a terminal. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, '�');
}
