import type { Store } from '@attribune/store/connect';
import type { ServiceAddresses } from '@attribune/store/local/find-services';
import { GraphQLError } from 'graphql';
import type { SearchService } from './search-service.ts';

/** The store's search as the API asks it. */
export function openSearch(_store: Store, _addresses: ServiceAddresses): SearchService {
  return {
    search: async () => {
      throw new GraphQLError('Search is not there yet.', { extensions: { code: 'SEARCH_UNAVAILABLE' } });
    },
    engine: async () => 'postgres',
  };
}
