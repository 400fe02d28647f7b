import { type Answer, ask } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { Figure_PointFragment } from '../figure/Figure.tsx';
import { PointItem_PointFragment } from '../point/PointItem.tsx';
import { SinglePointItem_PointFragment } from '../point/SinglePointItem.tsx';

/** What can be compared: several documents speak of it. */
const ComparedQuery = graphql(
  `
    query ComparedPoints($id: ID!, $after: String) {
      story(id: $id) {
        points(first: 50, after: $after, relation: [CONFLICT, MIXED, UPDATE, AGREE]) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            localId
            kind
            relation
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
          }
        }
      }
    }
  `,
  [Figure_PointFragment, PointItem_PointFragment],
);

/** What only one source says, and those figures of it that count a part of another one. */
const SinglesQuery = graphql(
  `
    query SinglePoints($id: ID!, $after: String) {
      story(id: $id) {
        singles: points(first: 60, after: $after, relation: [SINGLE]) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            localId
            ...SinglePointItem_Point
          }
        }
        figures: points(first: 50, kind: [FIGURE], relation: [SINGLE]) {
          nodes {
            localId
            links {
              type
              point {
                localId
              }
            }
            claims(first: 40) {
              nodes {
                quantity {
                  unit
                }
              }
            }
            ...Figure_Point
          }
        }
      }
    }
  `,
  [SinglePointItem_PointFragment, Figure_PointFragment],
);

/** So many pages of compared points are shown; a story of real articles fills less than one. What is left out is counted. */
const MAX_PAGES = 2;

type ComparedPage = NonNullable<ResultOf<typeof ComparedQuery>['story']>['points'];
type SinglesPage = NonNullable<ResultOf<typeof SinglesQuery>['story']>;
export type StoryPoint = ComparedPage['nodes'][number];
export type PartPoint = SinglesPage['figures']['nodes'][number];
export type SinglePoint = SinglesPage['singles']['nodes'][number];

export type StoryPoints = {
  readonly compared: readonly StoryPoint[];
  /** How many more compared points there are than are shown. */
  readonly hidden: number;
  /** Figures that only one source gives: some count a part of a compared one. */
  readonly parts: readonly PartPoint[];
  readonly singles: readonly SinglePoint[];
  readonly singlesTotal: number;
  /** Where this page of single points begins and where the next one does; null for the first and after the last. */
  readonly singlesAfter: string | null;
  readonly singlesNext: string | null;
};

/** The points of a story: all that can be compared, and one page of what only one source says. */
export async function askPoints(id: string, singlesAfter: string | null): Promise<Answer<StoryPoints>> {
  const [compared, single] = await Promise.all([
    askCompared(id),
    ask(SinglesQuery, { id, after: singlesAfter }),
  ]);
  if (!compared.ok) return compared;
  if (!single.ok) return single;
  const page = single.data.story;
  return {
    ok: true,
    data: {
      ...compared.data,
      parts: page?.figures.nodes ?? [],
      singles: page?.singles.nodes ?? [],
      singlesTotal: page?.singles.totalCount ?? 0,
      singlesAfter,
      singlesNext: page?.singles.pageInfo.hasNextPage ? page.singles.pageInfo.endCursor : null,
    },
  };
}

async function askCompared(id: string): Promise<Answer<Pick<StoryPoints, 'compared' | 'hidden'>>> {
  const compared: StoryPoint[] = [];
  let after: string | null = null;
  let total = 0;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer: Answer<ResultOf<typeof ComparedQuery>> = await ask(ComparedQuery, { id, after });
    if (!answer.ok) return answer;
    const points: ComparedPage | undefined = answer.data.story?.points;
    compared.push(...(points?.nodes ?? []));
    total = points?.totalCount ?? 0;
    after = points?.pageInfo.hasNextPage ? points.pageInfo.endCursor : null;
    if (after === null) break;
  }
  return { ok: true, data: { compared, hidden: total - compared.length } };
}
