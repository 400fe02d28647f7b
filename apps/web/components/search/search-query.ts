import { type Answer, ask } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { Voice_ClaimFragment } from '../claim/Voice.tsx';
import { DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import { StoryKicker_StoryFragment } from '../story/StoryKicker.tsx';

const SearchQuery = graphql(
  `
    query Search($query: String!) {
      search(query: $query, first: 30) {
        engine
        degraded
        stories {
          totalCount
          hits {
            highlights {
              start
              end
            }
            story {
              localId
              title
              nature
              ...StoryKicker_Story
            }
          }
        }
        claims {
          totalCount
          hits {
            highlights {
              start
              end
            }
            claim {
              localId
              quote
              stories {
                localId
                title
              }
              document {
                nature
                ...DocumentRef_Document
              }
              ...Voice_Claim
            }
          }
        }
      }
    }
  `,
  [StoryKicker_StoryFragment, Voice_ClaimFragment, DocumentRef_DocumentFragment],
);

export type SearchData = ResultOf<typeof SearchQuery>['search'];

/** What claims and stories match. */
export async function askSearch(query: string): Promise<Answer<SearchData>> {
  const answer = await ask(SearchQuery, { query });
  return answer.ok ? { ok: true, data: answer.data.search } : answer;
}
