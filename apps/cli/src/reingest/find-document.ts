import { documentId } from '@attribune/schema/ids';
import type { Store } from '@attribune/store/connect';
import { listDocumentIdsByLocation } from '@attribune/store/postgres/document/list-document-ids-by-location';
import { type DocumentRow, listDocumentsById } from '@attribune/store/postgres/document/list-documents-by-id';
import { resolveTyped } from '../env.ts';

/**
 * The documents that a person may mean by what they typed: an id, an address, the id or path that it was ingested
 * under, or the place of its file. None is there for a mistake, several for a file of many documents.
 */
export async function findDocument(store: Store, typed: string): Promise<DocumentRow[]> {
  const kinds = ['url', 'id', 'path'] as const;
  const asKey = kinds.map((kind) => documentId({ kind, value: typed }));
  const byPlace = await listDocumentIdsByLocation(store.db, resolveTyped(typed));
  return listDocumentsById(store.db, [...new Set([typed, ...asKey, ...byPlace])]);
}
