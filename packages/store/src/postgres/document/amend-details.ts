import type { SourceDocument } from '@attribune/schema/document';
import { outletId } from '@attribune/schema/ids';
import { eq } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { document, version } from '../../tables/document.ts';

/** What a document says of itself, besides its text. */
export type Details = Pick<SourceDocument, 'title' | 'outlet' | 'publishedAt'>;

type Stored = { title: string | null; publishedAt: string | null; outletId: string | null };

/**
 * Takes over a title, date or outlet that is new or another one: a text that comes again with a date has one from now on.
 * What is not said this time stays as it was. What was said before stays with its capture. Answers whether anything is new.
 */
export async function amendDetails(db: Database, versionId: string, details: Details): Promise<boolean> {
  const [stored] = await db
    .select({
      title: version.title,
      publishedAt: version.publishedAt,
      outletId: document.outletId,
      documentId: document.id,
    })
    .from(version)
    .innerJoin(document, eq(document.id, version.documentId))
    .where(eq(version.id, versionId));
  if (!stored || saysNothingNew(stored, details)) return false;
  const { title, publishedAt, outletId } = mergeDetails(stored, details);
  const publishedMoment = toMoment(publishedAt);
  await db.update(version).set({ title, publishedAt, publishedMoment }).where(eq(version.id, versionId));
  await db.update(document).set({ outletId }).where(eq(document.id, stored.documentId));
  return true;
}

/** Whether these details are, as far as they are given, the stored ones. */
export function saysNothingNew(stored: Stored, details: Details): boolean {
  const merged = mergeDetails(stored, details);
  return (
    merged.title === stored.title &&
    merged.publishedAt === stored.publishedAt &&
    merged.outletId === stored.outletId
  );
}

function mergeDetails(stored: Stored, { title, outlet, publishedAt }: Details): Stored {
  return {
    title: title ?? stored.title,
    publishedAt: publishedAt ?? stored.publishedAt,
    outletId: outlet === null ? stored.outletId : outletId(outlet),
  };
}

/** Years that a date of publication can have; Postgres and JavaScript both hold more, readers none of it. */
const SENSIBLE = /^\d{4}-/u;

/** The date as a moment to sort by; null where it cannot be read. */
export function toMoment(publishedAt: string | null): string | null {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(time)) return null;
  const moment = new Date(time).toISOString();
  return SENSIBLE.test(moment) ? moment : null;
}
