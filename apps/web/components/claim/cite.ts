import { strings } from '../../strings.ts';
import { documentTitle, type NamedDocument, provenance } from '../document/document-name.ts';

type Cited = {
  readonly localId: string;
  readonly quote: string;
  readonly attributedTo: string | null;
  readonly document: NamedDocument;
};

/**
 * The claim as one line to paste: the words, who said them, where, and the address that leads back here. What the document
 * does not say of itself is said to be missing.
 */
export function toCitation({ quote, attributedTo, document, localId }: Cited, origin: string): string {
  const speaker = attributedTo === null ? '' : ` (${attributedTo})`;
  const address = `${origin}/claims/${localId}`;
  return `“${quote}”${speaker}. ${documentTitle(document)}. ${provenance(document)}. ${strings.site.name}, ${strings.claim.retrieved} ${localId}, ${address}`;
}
