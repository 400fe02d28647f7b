import { builder } from '../../builder.ts';

/** Moments leave the store as ISO 8601 text; nothing here takes one as an argument. */
builder.scalarType('DateTime', {
  description: 'A moment in ISO 8601, in UTC with milliseconds: `2026-03-01T09:30:00.000Z`.',
  serialize: (value) => new Date(value).toISOString(),
  parseValue: (value) => new Date(String(value)).toISOString(),
});
