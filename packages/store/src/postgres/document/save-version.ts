import {
  documentId as idOfDocument,
  versionId as idOfVersion,
  outletId,
  textHash,
} from '@attribune/schema/ids';
import { desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { capture, document, version } from '../../tables/document.ts';
import { outlet } from '../../tables/outlet.ts';
import { insertRows } from '../insert-rows.ts';
import { amendDetails, toMoment } from './amend-details.ts';
import type { DocumentToSave } from './save-document.ts';

/** Adds the outlet and the document if they are new, and holds the document's row until the transaction ends. */
export async function lockDocument(db: Database, input: DocumentToSave): Promise<number> {
  const { key, outlet: outletName, url, nature } = input.document;
  const id = idOfDocument(key);
  const publisher = outletName === null ? null : { id: outletId(outletName), name: outletName };
  if (publisher) await insertRows(db, outlet, [publisher]);
  const added = await insertRows(db, document, [
    {
      id,
      keyKind: key.kind,
      keyValue: key.value,
      outletId: publisher?.id ?? null,
      url,
      nature,
      display: /^https?:/iu.test(input.location) ? 'passages' : 'full',
      ...(input.seenAt === undefined ? {} : { firstSeenAt: input.seenAt }),
    },
  ]);
  await db.select({ id: document.id }).from(document).where(eq(document.id, id)).for('no key update');
  return added;
}

/**
 * Adds the version if it is new, takes over what the document says of itself, and adds a capture unless the document was
 * last seen with this very text and nothing about it is new.
 */
export async function saveVersion(
  db: Database,
  { document: source, location, seenAt }: DocumentToSave,
): Promise<{ versions: number; captures: number; amended: boolean }> {
  const documentId = idOfDocument(source.key);
  const id = idOfVersion(documentId, source.text);
  const { text, title, publishedAt } = source;
  const publishedMoment = toMoment(publishedAt);
  const row = { id, documentId, sha256: textHash(text), text, title, publishedAt, publishedMoment };
  const versions = await insertRows(db, version, [row]);
  const amended = await amendDetails(db, id, source);
  const [last] = await db
    .select({ versionId: capture.versionId })
    .from(capture)
    .where(eq(capture.documentId, documentId))
    .orderBy(desc(capture.id))
    .limit(1);
  if (last?.versionId === id && !amended) return { versions, captures: 0, amended };
  const outlet = source.outlet === null ? null : outletId(source.outlet);
  const seen = { title, publishedAt, outletId: outlet, seenAt: seenAt ?? sql`now()` };
  await db.insert(capture).values({ documentId, versionId: id, location, ...seen });
  return { versions, captures: 1, amended };
}
