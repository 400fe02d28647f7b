import { strings } from '../../strings.ts';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';
import { PointItem } from '../point/PointItem.tsx';
import { SinglePointItem } from '../point/SinglePointItem.tsx';
import { toPointGroups } from './sections.ts';
import type { StoryPoint } from './story-query.ts';

/** From so many on, what only one source says is folded: it is long, and seldom what a reader came for. */
const FOLD_FROM = 9;

type Props = { readonly points: readonly StoryPoint[]; readonly numbers: DocumentNumbers };

/** Every point of a story: what can be compared one by one, then what only one source says. */
export function PointGroups({ points, numbers }: Props) {
  const groups = toPointGroups(points);
  return (
    <>
      {(['disputed', 'update', 'agreed'] as const).map((group) =>
        groups[group].length > 0 ? (
          <section key={group} aria-labelledby={`points-${group}`} className="point-group">
            <GroupHead group={group} count={groups[group].length} />
            <ul>
              {groups[group].map((point) => (
                <PointItem key={point.localId} point={point} numbers={numbers} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
      {groups.single.length > 0 ? (
        <section aria-labelledby="points-single" className="point-group">
          <GroupHead group="single" count={groups.single.length} />
          <details open={groups.single.length < FOLD_FROM}>
            <summary>{strings.story.showSingle(groups.single.length)}</summary>
            <ul className="singles">
              {groups.single.map((point) => (
                <SinglePointItem key={point.localId} point={point} numbers={numbers} />
              ))}
            </ul>
          </details>
        </section>
      ) : null}
    </>
  );
}

type HeadProps = { readonly group: keyof typeof strings.story.pointGroups; readonly count: number };

function GroupHead({ group, count }: HeadProps) {
  return (
    <h3 id={`points-${group}`}>
      {strings.story.pointGroups[group]} <span className="note">{count}</span>
    </h3>
  );
}
