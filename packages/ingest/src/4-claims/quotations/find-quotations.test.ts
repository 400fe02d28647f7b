import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';

const quoted = (text: string): string[] =>
  findQuotations(text, [0, text.length]).map(
    ({ span, closed }) => `${text.slice(...span)}${closed ? '' : ' (open)'}`,
  );

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'He said “we go” and left.', ['“we go”']],
    ['straight marks', 'He said "we go" and left.', ['"we go"']],
    ['a curly mark closed by a straight one', 'He said “we go" and left.', ['“we go"']],
    ['two apostrophes', "He said ''we go'' and left.", ["''we go''"]],
    ['single marks', 'He said ‘we go’ and left.', ['‘we go’']],
    ['a quotation within another as one', '“He said ‘go’ twice,” she said.', ['“He said ‘go’ twice,”']],
    ['speech that the paragraph does not close', 'He said: “We go.', ['“We go. (open)']],
    ['two quotations', '“Yes,” she said. “No.”', ['“Yes,”', '“No.”']],
  ])('finds %s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The ministry's plan didn't work, the traders' union said."],
    ['a mark that opens nothing', 'The boat is 12’ long.'],
    ['no marks', 'He said we go.'],
  ])('gives nothing for %s', (_name, text) => {
    expect(quoted(text)).toEqual([]);
  });
});
