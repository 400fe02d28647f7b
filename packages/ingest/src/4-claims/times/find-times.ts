import type { When } from '@attribune/schema/claim';
import type { Span } from '@attribune/schema/span';
import { casual, type ParsedResult } from 'chrono-node';
import type { Token } from '../../language/token.ts';

/** An expression of time and where it stands in the text. */
export type TimeMention = { readonly span: Span; readonly when: When };

/**
 * The expressions of time in one sentence, in order. Absolute ones resolve by themselves; relative ones ("last month",
 * "on Friday") only with the publication date (ISO 8601), otherwise they are kept as said, with `precision` `unresolved`.
 */
export function findTimes(text: string, tokens: readonly Token[], publishedAt: string | null): TimeMention[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const reference = parseReference(publishedAt);
  const part = text.slice(first.start, last.end);
  return casual
    .parse(part, { instant: reference ?? new Date('2000-01-15T12:00:00Z'), timezone: 0 })
    .map((result) => ({
      span: [first.start + result.index, first.start + result.index + result.text.length],
      when: toWhen(result, reference !== null),
    }));
}

function parseReference(publishedAt: string | null): Date | null {
  if (publishedAt === null || Number.isNaN(Date.parse(publishedAt))) return null;
  return new Date(publishedAt);
}

function toWhen(result: ParsedResult, hasReference: boolean): When {
  const isAbsolute = /(?<!\d)\d{4}(?!\d)/u.test(result.text);
  if (!hasReference && !isAbsolute)
    return { from: null, to: null, precision: 'unresolved', text: result.text };
  const precision = result.start.isCertain('minute')
    ? 'minute'
    : result.start.isCertain('day') || result.start.isCertain('weekday')
      ? 'day'
      : result.start.isCertain('month')
        ? 'month'
        : 'year';
  const from = cut(result.start.date(), precision);
  return {
    from,
    to: result.end === null ? from : cut(result.end?.date() ?? result.start.date(), precision),
    precision,
    text: result.text,
  };
}

function cut(date: Date, precision: 'minute' | 'day' | 'month' | 'year'): string {
  const iso = date.toISOString();
  return iso.slice(0, { minute: 16, day: 10, month: 7, year: 4 }[precision]);
}
