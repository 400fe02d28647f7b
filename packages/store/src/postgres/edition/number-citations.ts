import type { SummarySentenceRow } from './list-summaries-by-edition.ts';

/** One row for each citation of each sentence, in order. */
type CitedRow = Omit<SummarySentenceRow, 'citations'> & { readonly claimId: string };

/** Folds the rows of one edition into its sentences; claims are numbered by first use, so that a claim keeps its number. */
export function numberCitations(rows: readonly CitedRow[]): SummarySentenceRow[] {
  const numbers = new Map<string, number>();
  const sentences = new Map<
    number,
    SummarySentenceRow & { citations: { number: number; claimId: string }[] }
  >();
  for (const { claimId, ...row } of rows) {
    const sentence = sentences.get(row.position) ?? { ...row, citations: [] };
    sentences.set(row.position, sentence);
    const number = numbers.get(claimId) ?? numbers.size + 1;
    numbers.set(claimId, number);
    sentence.citations.push({ number, claimId });
  }
  return [...sentences.values()];
}
