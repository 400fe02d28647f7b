import { Nature } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';

/** The nature that a document gives of itself; `report` where it gives none. An unknown one is a problem. */
export function parseNature(given: string | null | undefined): { nature: Nature; problem: Problem | null } {
  const text = given?.trim().toLowerCase() ?? '';
  if (text === '') return { nature: 'report', problem: null };
  const parsed = Nature.safeParse(text);
  if (parsed.success) return { nature: parsed.data, problem: null };
  const message = `“${text.slice(0, 60)}” is no nature of a document; it counts as a report.`;
  const remedy = `Give one of ${Nature.options.join(', ')}.`;
  return { nature: 'report', problem: { kind: 'parse', rule: 'unknown-nature', message, remedy } };
}
