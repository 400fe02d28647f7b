import type { Settings } from 'meilisearch';

/** How each index is searched. The order of the searchable fields is their weight. */
export const INDEX_SETTINGS: Readonly<Record<'claims' | 'stories', Settings>> = {
  claims: {
    searchableAttributes: ['quote', 'speakers', 'title', 'outlet'],
    filterableAttributes: [
      'documentId',
      'outlet',
      'kind',
      'hedge',
      'attributionType',
      'nature',
      'publishedAt',
    ],
    sortableAttributes: ['publishedAt'],
    // One slip from five letters on, two from nine: "Kurks" finds Kursk, "Koera" Korea.
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  },
  stories: {
    searchableAttributes: ['title', 'summary', 'points'],
    filterableAttributes: ['publishedAt'],
    sortableAttributes: ['publishedAt'],
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  },
};

export type IndexKind = keyof typeof INDEX_SETTINGS;
export const INDEX_KINDS = ['claims', 'stories'] as const satisfies readonly IndexKind[];
