import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { toHeadline } from '../../text/excerpt.ts';
import { listValues } from '../figure/figure-rows.ts';
import { NatureLabel } from '../furniture/NatureNotice.tsx';
import { RelationTag } from '../point/RelationTag.tsx';
import { StoryKicker, StoryKicker_StoryFragment } from './StoryKicker.tsx';

export const StoryTeaser_StoryFragment = graphql(
  `
    fragment StoryTeaser_Story on Story {
      localId
      title
      nature
      ...StoryKicker_Story
      summary {
        position
        text
        citations {
          number
        }
      }
      differing: points(first: 3, kind: [FIGURE], relation: [CONFLICT, MIXED, UPDATE]) {
        nodes {
          localId
          label
          question
          relation
          claims(first: 20) {
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
        }
      }
    }
  `,
  [StoryKicker_StoryFragment],
);

export type TeaserStory = FragmentOf<typeof StoryTeaser_StoryFragment>;
type Props = { readonly story: TeaserStory };

/** A story in the column of the home page: title, its first sentence with the number of citations, its figures at a glance. */
export function StoryTeaser({ story: masked }: Props) {
  const story = readFragment(StoryTeaser_StoryFragment, masked);
  return (
    <li className="teaser">
      <article>
        <StoryKicker story={story}>
          <NatureLabel natures={[story.nature]} />
        </StoryKicker>
        <h3 dir="auto">
          <a href={`/stories/${story.localId}`}>{toHeadline(story.title)}</a>
        </h3>
        <Sentences sentences={story.summary.slice(0, 1)} />
      </article>
      {story.differing.nodes.length > 0 ? (
        <ul className="glance" aria-label={strings.home.figures}>
          {story.differing.nodes.map((point) => (
            <li key={point.localId}>
              <RelationTag relation={point.relation} />
              <span dir="auto"> {point.question ?? point.label}</span>
              <b>{listValues(point.claims.nodes, point.relation)}</b>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

type Sentence = { readonly position: number; readonly text: string; readonly citations: readonly unknown[] };

/** Published sentences, each with how many passages it rests on. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  if (sentences.length === 0) return <p className="note">{strings.home.noSentence}</p>;
  return sentences.map((sentence) => (
    <p className="said" dir="auto" key={sentence.position}>
      {sentence.text}{' '}
      <span className="note nowrap">{strings.counts.citations(sentence.citations.length)}</span>
    </p>
  ));
}
