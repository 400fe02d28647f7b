import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { formatDay } from '../../text/dates.ts';
import { countOrigins, OriginsNote_OriginsFragment } from '../point/OriginsNote.tsx';

export const StoryKicker_StoryFragment = graphql(
  `
    fragment StoryKicker_Story on Story {
      updatedAt
      counts {
        documents
        nearCopies
        outlets
        figuresInDispute
        contradictions
        origins {
          ...OriginsNote_Origins
        }
      }
      edition {
        number
      }
    }
  `,
  [OriginsNote_OriginsFragment],
);

type Props = { readonly story: FragmentOf<typeof StoryKicker_StoryFragment> };

/**
 * What a story rests on, in numbers. Documents, outlets and independent origins stand apart: many outlets that repeat one
 * speaker are one origin.
 */
export function StoryKicker({ story: masked }: Props) {
  const { counts, edition, updatedAt } = readFragment(StoryKicker_StoryFragment, masked);
  const day = formatDay(updatedAt);
  const parts = [
    strings.counts.documents(counts.documents) +
      (counts.nearCopies > 0 ? ` (${strings.counts.nearCopies(counts.nearCopies)})` : ''),
    counts.outlets > 0 ? strings.counts.outlets(counts.outlets) : strings.counts.outletUnknown,
    strings.counts.origins(countOrigins(counts.origins)),
    counts.figuresInDispute > 0 ? strings.counts.figures(counts.figuresInDispute) : null,
    counts.contradictions > 0 ? strings.counts.contradictions(counts.contradictions) : null,
    `${strings.story.edition} ${edition.number}${day ? `, ${day}` : ''}`,
  ];
  return (
    <ul className="kicker">
      {parts
        .filter((part) => part !== null)
        .map((part) => (
          <li key={part}>{part}</li>
        ))}
    </ul>
  );
}
