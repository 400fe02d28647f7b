import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { toHeadline } from '../../text/excerpt.ts';
import { DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import { FigureRow_ClaimFragment } from '../figure/FigureRow.tsx';
import { toOriginals } from '../figure/figure-rows.ts';
import { NumberLine, toClaimRows } from '../figure/NumberLine.tsx';
import { NatureNotice } from '../furniture/NatureNotice.tsx';
import { RelationTag } from '../point/RelationTag.tsx';
import { StoryKicker, StoryKicker_StoryFragment } from './StoryKicker.tsx';
import { Sentences } from './StoryTeaser.tsx';

export const LeadStory_StoryFragment = graphql(
  `
    fragment LeadStory_Story on Story {
      localId
      title
      nature
      ...StoryKicker_Story
      summary {
        position
        text
        point {
          localId
        }
        citations {
          number
        }
      }
      documents(first: 100) {
        edges {
          nearCopyOf {
            localId
          }
          node {
            localId
          }
        }
      }
      disputed: points(first: 10, kind: [FIGURE], relation: [CONFLICT, MIXED]) {
        nodes {
          localId
          label
          question
          relation
          claims(first: 40) {
            nodes {
              ...FigureRow_Claim
            }
          }
        }
      }
    }
  `,
  [StoryKicker_StoryFragment, FigureRow_ClaimFragment, DocumentRef_DocumentFragment],
);

type Props = { readonly story: FragmentOf<typeof LeadStory_StoryFragment> };

/** The story on top: its title, what it says first, and its figure in dispute drawn beside it. */
export function LeadStory({ story: masked }: Props) {
  const story = readFragment(LeadStory_StoryFragment, masked);
  const numbers = new Map(story.documents.edges.map(({ node }, index) => [node.localId, index + 1]));
  const told = new Set(story.summary.map((sentence) => sentence.point?.localId));
  const point = story.disputed.nodes.find(({ localId }) => told.has(localId)) ?? story.disputed.nodes[0];
  return (
    <article className="lead-story">
      <div>
        <StoryKicker story={story} />
        <h2 dir="auto">
          <a href={`/stories/${story.localId}`}>{toHeadline(story.title)}</a>
        </h2>
        <NatureNotice natures={[story.nature]} />
        <Sentences sentences={leadSentences(story.summary, point?.localId)} />
        <p className="more">
          <a href={`/stories/${story.localId}`}>{strings.home.read}</a>
        </p>
      </div>
      {point ? (
        <figure aria-labelledby="lead-figure" data-relation={point.relation}>
          <h3 id="lead-figure" dir="auto">
            {point.question ?? point.label}
          </h3>
          <figcaption>
            <RelationTag relation={point.relation} />
          </figcaption>
          <NumberLine
            rows={toClaimRows(point.claims.nodes, [], 'size', toOriginals(story.documents.edges))}
            numbers={numbers}
            compact
          />
        </figure>
      ) : null}
    </article>
  );
}

type Told = { readonly position: number; readonly point: { readonly localId: string } | null };

/** What a lead says: the sentence that speaks of the figure drawn beside it, and what the story says first. */
function leadSentences<Sentence extends Told>(
  summary: readonly Sentence[],
  figure: string | undefined,
): Sentence[] {
  const [first] = summary;
  const spoken = summary.find(({ point }) => figure !== undefined && point?.localId === figure);
  return [...new Set([spoken, first])].filter((sentence) => sentence !== undefined);
}
