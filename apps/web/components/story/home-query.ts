import { type Answer, ask } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { Dateline_StatusFragment } from './Dateline.tsx';
import { LeadStory_StoryFragment } from './LeadStory.tsx';
import { StoryTeaser_StoryFragment } from './StoryTeaser.tsx';

const HomeQuery = graphql(
  `
    query Home($after: String) {
      status {
        ...Dateline_Status
      }
      stories(first: 20, after: $after, orderBy: NEWEST) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          localId
          counts {
            figuresInDispute
          }
          ...StoryTeaser_Story
        }
      }
    }
  `,
  [StoryTeaser_StoryFragment, Dateline_StatusFragment],
);

const LeadQuery = graphql(
  `
    query Lead($id: ID!) {
      story(id: $id) {
        localId
        ...LeadStory_Story
      }
    }
  `,
  [LeadStory_StoryFragment],
);

type Stories = ResultOf<typeof HomeQuery>['stories'];
export type Home = {
  readonly lead: NonNullable<ResultOf<typeof LeadQuery>['story']> | null;
  readonly status: ResultOf<typeof HomeQuery>['status'];
  readonly stories: Stories['nodes'];
  readonly next: string | null;
};

/**
 * One page of stories, newest first. The first page is led by its newest story with a figure in dispute, else by its
 * newest; later pages have no lead.
 */
export async function askHome(after: string | null): Promise<Answer<Home>> {
  const answer = await ask(HomeQuery, { after });
  if (!answer.ok) return answer;
  const { status } = answer.data;
  const { nodes, pageInfo } = answer.data.stories;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const disputed = nodes.find(({ counts }) => counts.figuresInDispute > 0);
  const leader = after === null ? (disputed ?? nodes[0]) : undefined;
  if (!leader) return { ok: true, data: { lead: null, status, stories: nodes, next } };
  const lead = await ask(LeadQuery, { id: leader.localId });
  if (!lead.ok) return lead;
  const stories = nodes.filter((story) => story !== leader);
  return { ok: true, data: { lead: lead.data.story, status, stories, next } };
}
