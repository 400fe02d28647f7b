import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { formatDay } from '../../text/dates.ts';
import { countOrigins, OriginsNote_OriginsFragment } from '../point/OriginsNote.tsx';
import { RelationTag } from '../point/RelationTag.tsx';

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

type Props = {
  readonly story: FragmentOf<typeof StoryKicker_StoryFragment>;
  /** What stands before the numbers: the label of a text that is no report. */
  readonly children?: ReactNode;
};

/**
 * What a story rests on, in numbers. Documents, outlets and independent origins stand apart: many outlets that repeat one
 * speaker are one origin.
 */
export function StoryKicker({ story: masked, children }: Props) {
  const { counts, edition, updatedAt } = readFragment(StoryKicker_StoryFragment, masked);
  const day = formatDay(updatedAt);
  const { documents, nearCopies, outlets, figuresInDispute, contradictions } = counts;
  const known = [
    strings.counts.documents(documents) +
      (nearCopies > 0 ? ` (${strings.counts.nearCopies(nearCopies)})` : ''),
    outlets > 0 ? strings.counts.outlets(outlets) : strings.counts.outletUnknown,
    strings.counts.origins(countOrigins(counts.origins)),
  ];
  const disputed = [
    figuresInDispute > 0 ? strings.counts.figures(figuresInDispute) : null,
    contradictions > 0 ? strings.counts.contradictions(contradictions) : null,
  ].filter((part) => part !== null);
  return (
    <ul className="kicker">
      {children ? <li>{children}</li> : null}
      {known.map((part) => (
        <li key={part}>{part}</li>
      ))}
      {disputed.map((part) => (
        <li key={part}>
          <RelationTag relation="CONFLICT">{part}</RelationTag>
        </li>
      ))}
      <li>
        {strings.story.edition} {edition.number}
        {day ? `, ${day}` : ''}
      </li>
    </ul>
  );
}
