import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { toHeadline } from '../../text/excerpt.ts';
import { Glance, Glance_PointFragment } from '../figure/Glance.tsx';
import { NatureLabel } from '../furniture/NatureNotice.tsx';
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
      disputed: points(first: 3, kind: [FIGURE], relation: [CONFLICT, MIXED]) {
        nodes {
          localId
          ...Glance_Point
        }
      }
      updated: points(first: 3, kind: [FIGURE], relation: [UPDATE]) {
        nodes {
          localId
          ...Glance_Point
        }
      }
    }
  `,
  [StoryKicker_StoryFragment, Glance_PointFragment],
);

/** As many figures as stand beside a title and its sentence; those in dispute first. */
const FIGURES_SHOWN = 3;

export type TeaserStory = FragmentOf<typeof StoryTeaser_StoryFragment>;
type Props = { readonly story: TeaserStory };

/** A story in the column of the home page: title, its first sentence with the number of citations, its figures at a glance. */
export function StoryTeaser({ story: masked }: Props) {
  const story = readFragment(StoryTeaser_StoryFragment, masked);
  const figures = [...story.disputed.nodes, ...story.updated.nodes].slice(0, FIGURES_SHOWN);
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
      {figures.length > 0 ? (
        <ul className="glance" aria-label={strings.home.figures}>
          {figures.map((point) => (
            <Glance key={point.localId} point={point} />
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
