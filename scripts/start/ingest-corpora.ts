import { join } from 'node:path';
import type { Product } from './product.ts';

/** What `attribune ingest --json` prints last: how much there is, and how much of it is new. */
type IngestReport = Record<
  'documents' | 'claims' | 'stories' | 'problems',
  { readonly total: number; readonly new: number }
>;

/**
 * Ingests the given files and folders, or the bundled sample. What is there already adds nothing, so that this runs at
 * every start. Files that cannot be taken are told (exit code 2) and do not stop the start.
 */
export async function ingestCorpora(
  product: Product,
  corpora: readonly string[],
  note: (text: string) => void,
): Promise<string> {
  const paths = corpora.length > 0 ? corpora : [join(import.meta.dirname, '..', '..', 'sample')];
  const output = await product.run(['ingest', '--json', ...paths], note, [0, 2]);
  const report = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as IngestReport;
  const { documents, claims, stories, problems } = report;
  const said = `${documents.total} documents (${documents.new} new), ${claims.total} claims, ${stories.total} stories`;
  return problems.new > 0 ? `${said}, ${problems.new} problems: attribune status tells` : said;
}
