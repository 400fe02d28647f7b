import { strings } from '../../strings.ts';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';
import { PointItem } from '../point/PointItem.tsx';
import { SinglePointItem } from '../point/SinglePointItem.tsx';
import { toPointGroups } from './sections.ts';
import type { StoryPoints } from './story-points-query.ts';

/** From so many on, what only one source says is folded: it is long, and seldom what a reader came for. */
const FOLD_FROM = 9;

type Props = { readonly points: StoryPoints; readonly numbers: DocumentNumbers; readonly storyId: string };

/** Every point of a story: what can be compared one by one, then what only one source says. */
export function PointGroups({ points, numbers, storyId }: Props) {
  const groups = toPointGroups(points.compared);
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
      {points.hidden > 0 ? <p className="note">{strings.figure.more(points.hidden)}</p> : null}
      {points.singlesTotal > 0 ? <Singles points={points} numbers={numbers} storyId={storyId} /> : null}
    </>
  );
}

/** One page of what only one source says, with plain links to the first and the next one. */
function Singles({ points, numbers, storyId }: Props) {
  const { singles, singlesTotal, singlesAfter, singlesNext } = points;
  const address = `/stories/${storyId}`;
  return (
    <section aria-labelledby="points-single" className="point-group">
      <GroupHead group="single" count={singlesTotal} />
      <details open={singlesAfter !== null || singles.length < FOLD_FROM}>
        <summary>{strings.story.showSingle(singles.length, singlesTotal)}</summary>
        <ul className="singles">
          {singles.map((point) => (
            <SinglePointItem key={point.localId} point={point} numbers={numbers} />
          ))}
        </ul>
        <p className="more">
          {singlesNext === null ? null : (
            <a href={`${address}?single=${encodeURIComponent(singlesNext)}#points-single`}>
              {strings.story.nextSingles}
            </a>
          )}{' '}
          {singlesAfter === null ? null : (
            <a href={`${address}#points-single`}>{strings.story.firstSingles}</a>
          )}
        </p>
      </details>
    </section>
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
