import { notFound } from 'next/navigation';
import { type Answer, ask } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { Figure_PointFragment } from '../figure/Figure.tsx';
import { PointItem_PointFragment } from '../point/PointItem.tsx';
import { SinglePointItem_PointFragment } from '../point/SinglePointItem.tsx';
import { Contradiction_ContradictionFragment } from './Contradiction.tsx';
import { GateFoot_EditionFragment } from './GateFoot.tsx';
import { SourceList_StoryDocumentConnectionFragment } from './SourceList.tsx';
import { StoryKicker_StoryFragment } from './StoryKicker.tsx';
import { SummaryRow_SummarySentenceFragment } from './SummaryRow.tsx';

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

/** Points come in pages of this query, so that no story is too large to ask for. */
const StoryPointsQuery = graphql(
  `
    query StoryPoints($id: ID!, $after: String) {
      story(id: $id) {
        points(first: 25, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            localId
            kind
            relation
            links {
              type
              point {
                localId
              }
            }
            claims(first: 40) {
              nodes {
                quantity {
                  low
                  high
                  bound
                  unit
                  kind
                }
              }
            }
            ...Figure_Point
            ...PointItem_Point
            ...SinglePointItem_Point
          }
        }
      }
    }
  `,
  [Figure_PointFragment, PointItem_PointFragment, SinglePointItem_PointFragment],
);

export type StoryData = NonNullable<ResultOf<typeof StoryQuery>['story']>;
type PointsPage = NonNullable<ResultOf<typeof StoryPointsQuery>['story']>['points'];
export type StoryPoint = PointsPage['nodes'][number];

/** A story with all its points. An id that no story has ends in the page that says so. */
export async function askStory(id: string): Promise<Answer<{ story: StoryData; points: StoryPoint[] }>> {
  const [answer, points] = await Promise.all([ask(StoryQuery, { id }), askPoints(id)]);
  if (!answer.ok) return answer;
  if (!points.ok) return points;
  if (!answer.data.story) notFound();
  return { ok: true, data: { story: answer.data.story, points: points.data } };
}

async function askPoints(id: string): Promise<Answer<StoryPoint[]>> {
  const points: StoryPoint[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<ResultOf<typeof StoryPointsQuery>> = await ask(StoryPointsQuery, { id, after });
    if (!answer.ok) return answer;
    const page: PointsPage | undefined = answer.data.story?.points;
    points.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { ok: true, data: points };
}
