import { strings } from '../../strings.ts';
import { formatDay } from '../../text/dates.ts';
import { toHeadline } from '../../text/excerpt.ts';

export type NamedDocument = {
  readonly title: string | null;
  readonly key: string;
  readonly keyKind: 'URL' | 'ID' | 'PATH';
  readonly outlet: { readonly name: string } | null;
  readonly publishedAt: string | null;
};

/** The title, or honestly that there is none, with what the document is known by. */
export function documentTitle(document: Pick<NamedDocument, 'title' | 'key'>): string {
  return document.title ?? strings.document.untitled(document.key);
}

/** The shortest name: its outlet, else its number in the story, else its title. */
export function shortName(document: NamedDocument, number: number | undefined): string {
  if (document.outlet) return toHeadline(document.outlet.name);
  return number === undefined ? toHeadline(documentTitle(document)) : strings.document.numbered(number);
}

/** Who published it and when; what the document does not say of itself is said to be missing. */
export function provenance(document: NamedDocument): string {
  const day = publicationDay(document);
  if (!document.outlet && !day) return strings.document.nothingGiven[document.keyKind];
  return [
    document.outlet ? toHeadline(document.outlet.name) : strings.document.outletNotGiven,
    day ?? strings.document.dateNotGiven,
  ].join(', ');
}

/** What stands beside the short name in a passage: the date, or what is missing. */
export function provenanceBeside(document: NamedDocument): string {
  if (!document.outlet) return provenance(document);
  return publicationDay(document) ?? strings.document.dateNotGiven;
}

/** The day of publication; null where the document gives none. */
export function publicationDay({ publishedAt }: Pick<NamedDocument, 'publishedAt'>): string | null {
  return publishedAt === null ? null : formatDay(publishedAt);
}
