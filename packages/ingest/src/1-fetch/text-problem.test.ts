import { MAX_DOCUMENT_BYTES } from '@attribune/schema/document';
import { describe, expect, it } from 'vitest';
import { findTextProblem } from './text-problem.ts';

describe('findTextProblem', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\u00a0 ', 'empty'],
    ['a\u0000b', 'binary'],
    ['half of an emoji \ud83d', 'broken-characters'],
    ['я'.repeat(MAX_DOCUMENT_BYTES / 2 + 1), 'too-large'],
  ])('refuses a text and says why and what to do', (text, rule) => {
    const problem = findTextProblem(text);
    expect(problem?.rule).toBe(rule);
    expect(problem?.remedy).toBeTruthy();
  });

  it.each(['a', 'Ünïcödé 🎉', 'x'.repeat(MAX_DOCUMENT_BYTES), '\ufffd', '\u0007 bell'])(
    'takes any other text',
    (text) => {
      expect(findTextProblem(text)).toBeNull();
    },
  );
});
