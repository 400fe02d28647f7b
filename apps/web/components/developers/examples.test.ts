import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './examples.ts';

const sdl = readFileSync(join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8');
const schema = buildSchema(sdl);

describe('the examples for developers', () => {
  it.each(EXAMPLES.map(({ name, query }) => [name, query]))(
    'ask what the schema answers: %s',
    (_name, query) => {
      expect(validate(schema, parse(query))).toEqual([]);
    },
  );
});
