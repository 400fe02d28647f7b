import type { Problem } from '@attribune/schema/problem';

/** A problem on one line: where, what, and what to do about it. */
export function describeProblem({ location, document, line, message, remedy, rule }: Problem): string {
  const where = [location ?? document, line === undefined ? undefined : `line ${line}`].filter(
    (part) => part !== undefined,
  );
  return `problem  ${where.length > 0 ? `${where.join(', ')}: ` : ''}${message}${remedy ? ` ${remedy}` : ''} [${rule}]`;
}
