import type { DocumentRow } from '@attribune/store/postgres/document/list-documents-by-id';

/** How much may be shown: what the outlet allows; of an unknown outlet all of a local file and passages of a page. */
export function displayOf(document: Pick<DocumentRow, 'display' | 'url'>): 'full' | 'passages' {
  return document.display ?? (document.url === null ? 'full' : 'passages');
}
