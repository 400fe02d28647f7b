import { notFound } from 'next/navigation';
import { type Answer, ask } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { Contradiction_ContradictionFragment } from './Contradiction.tsx';
import { GateFoot_EditionFragment } from './GateFoot.tsx';
import { SourceList_StoryDocumentConnectionFragment } from './SourceList.tsx';
import { StoryKicker_StoryFragment } from './StoryKicker.tsx';
import { SummaryRow_SummarySentenceFragment } from './SummaryRow.tsx';
import { askPoints, type StoryPoints } from './story-points-query.ts';

const StoryQuery = graphql(
  `
    query Story($id: ID!) {
      story(id: $id) {
        localId
        title
        nature
        ...StoryKicker_Story
        edition {
          ...GateFoot_Edition
        }
        summary {
          position
          section
          point {
            localId
          }
          citations {
            number
            claim {
              localId
            }
          }
          ...SummaryRow_SummarySentence
        }
        contradictions {
          a {
            localId
          }
          b {
            localId
          }
          ...Contradiction_Contradiction
        }
        documents(first: 100) {
          totalCount
          edges {
            nearCopyOf {
              localId
            }
            node {
              localId
            }
          }
          ...SourceList_StoryDocumentConnection
        }
      }
    }
  `,
  [
    StoryKicker_StoryFragment,
    GateFoot_EditionFragment,
    SummaryRow_SummarySentenceFragment,
    Contradiction_ContradictionFragment,
    SourceList_StoryDocumentConnectionFragment,
  ],
);

export type StoryData = NonNullable<ResultOf<typeof StoryQuery>['story']>;
export type StoryPage = { readonly story: StoryData; readonly points: StoryPoints };

/** A story with its points. An id that no story has ends in the page that says so. */
export async function askStory(id: string, singlesAfter: string | null): Promise<Answer<StoryPage>> {
  const [answer, points] = await Promise.all([ask(StoryQuery, { id }), askPoints(id, singlesAfter)]);
  if (!answer.ok) return answer;
  if (!points.ok) return points;
  if (!answer.data.story) notFound();
  return { ok: true, data: { story: answer.data.story, points: points.data } };
}
