import { join } from 'node:path';
import type { Product } from './product.ts';

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
  return output.trim().split('\n').at(-1) ?? '';
}
