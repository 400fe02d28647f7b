import type { SourceDocument } from '@attribune/schema/document';
import type { Problem } from '@attribune/schema/problem';

/** A document without the key that its place gives it. */
export type KeylessDocument = Omit<SourceDocument, 'key'>;

/** What was read, with the problems met on the way; or the one problem that left nothing to read. */
export type ParsedDocument =
  | { readonly document: KeylessDocument; readonly problems: readonly Problem[] }
  | { readonly problem: Problem };
