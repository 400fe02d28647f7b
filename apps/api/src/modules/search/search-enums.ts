import { builder } from '../../builder.ts';
import { toEnumValues } from '../../enum-values.ts';

export const SearchEngine = builder.enumType('SearchEngine', {
  description: 'What answers searches.',
  values: toEnumValues({
    meilisearch: 'Meilisearch: tolerates typing errors.',
    postgres: 'Postgres full text, where Meilisearch is not there: whole words only.',
  } as const),
});

export const SearchKind = builder.enumType('SearchKind', {
  description: 'What can be searched.',
  values: toEnumValues({
    claim: 'Claims, by their words, speaker and document title.',
    story: 'Stories, by title and summary.',
  } as const),
});
