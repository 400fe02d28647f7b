import type { Settings } from 'meilisearch';

export const CLAIMS = 'claims';
export const STORIES = 'stories';

/** How each index is searched. The order of the searchable fields is their weight. */
export const INDEX_SETTINGS: Readonly<Record<typeof CLAIMS | typeof STORIES, Settings>> = {
  [CLAIMS]: {
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
  [STORIES]: {
    searchableAttributes: ['title', 'summary', 'points'],
    filterableAttributes: ['publishedAt'],
    sortableAttributes: ['publishedAt'],
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  },
};

export type IndexName = keyof typeof INDEX_SETTINGS;
export const INDEX_NAMES = [CLAIMS, STORIES] as const;
