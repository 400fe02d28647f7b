import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { formatQuantity } from '../../text/quantities.ts';
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
        <StoryKicker story={story} />
        <h3 dir="auto">
          <a href={`/stories/${story.localId}`}>{story.title}</a>
        </h3>
        <FirstSentence summary={story.summary} />
        <p>
          <NatureLabel natures={[story.nature]} />
        </p>
      </article>
      {story.differing.nodes.length > 0 ? (
        <ul className="glance" aria-label={strings.home.figures}>
          {story.differing.nodes.map((point) => (
            <li key={point.localId}>
              <RelationTag relation={point.relation} />
              <span dir="auto"> {point.question ?? point.label}</span>
              <b>{listValues(point.claims.nodes)}</b>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

type Sentence = { readonly text: string; readonly citations: readonly unknown[] };

/** The first published sentence and how many passages it rests on. */
export function FirstSentence({ summary }: { readonly summary: readonly Sentence[] }) {
  const [first] = summary;
  if (!first) return <p className="note">{strings.home.noSentence}</p>;
  return (
    <p dir="auto">
      {first.text} <span className="note">{strings.counts.citations(first.citations.length)}</span>
    </p>
  );
}

type Valued = { readonly quantity: Parameters<typeof formatQuantity>[0] | null };

function listValues(claims: readonly Valued[]): string {
  return [...new Set(claims.flatMap(({ quantity }) => (quantity ? [formatQuantity(quantity)] : [])))].join(
    ' · ',
  );
}
