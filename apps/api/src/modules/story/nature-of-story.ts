import type { Nature } from '@attribune/schema/document';

/** A story is as far from a report as the farthest of its documents. */
export function natureOf(documents: readonly { readonly nature: Nature }[]): Nature {
  if (documents.some((document) => document.nature === 'fiction')) return 'fiction';
  return documents.some((document) => document.nature === 'restatement') ? 'restatement' : 'report';
}

/** The label for readers; null for reports. */
export function toNotice(nature: Nature): string | null {
  switch (nature) {
    case 'fiction':
      return 'Fiction: invented for the sample; none of this happened.';
    case 'restatement':
      return 'A restatement written for the sample; not a news report.';
    case 'report':
      return null;
  }
}
