import { NatureNotice } from '../components/furniture/NatureNotice.tsx';
import { PointItem } from '../components/point/PointItem.tsx';
import { GateFoot } from '../components/story/GateFoot.tsx';
import { SourceList } from '../components/story/SourceList.tsx';
import { StoryKicker } from '../components/story/StoryKicker.tsx';
import { SummarySections } from '../components/story/SummarySections.tsx';
import { toPointGroups } from '../components/story/sections.ts';
import type { StoryData, StoryPoint } from '../components/story/story-query.ts';
import { strings } from '../strings.ts';
import { PageLayout } from './PageLayout.tsx';

type Props = { readonly story: StoryData; readonly points: readonly StoryPoint[] };

/** A story from what is agreed to what was dropped: summary, figures, contradictions, every point, the documents. */
export function StoryLayout({ story, points }: Props) {
  const numbers = new Map(story.documents.nodes.map(({ localId }, index) => [localId, index + 1]));
  const groups = toPointGroups(points);
  return (
    <PageLayout section="stories">
      <article>
        <StoryKicker story={story} />
        <h1 dir="auto">{story.title}</h1>
        <NatureNotice natures={[story.nature]} />
        {story.summary.length === 0 ? <p className="notice">{strings.story.gateNone}</p> : null}
        <SummarySections story={story} points={points} numbers={numbers} />
        <h2 id="points">
          {strings.story.points} <span>{strings.story.pointsNote}</span>
        </h2>
        {(['disputed', 'update', 'agreed', 'single'] as const).map((group) =>
          groups[group].length > 0 ? (
            <section key={group} aria-labelledby={`points-${group}`} className="point-group">
              <h3 id={`points-${group}`}>
                {strings.story.pointGroups[group]} <span className="note">{groups[group].length}</span>
              </h3>
              <ul>
                {groups[group].map((point) => (
                  <PointItem key={point.localId} point={point} numbers={numbers} />
                ))}
              </ul>
            </section>
          ) : null,
        )}
        <h2 id="documents">
          {strings.story.documents} <span>{strings.story.documentsNote}</span>
        </h2>
        <SourceList
          documents={story.documents}
          hidden={story.documents.totalCount - story.documents.nodes.length}
        />
        <GateFoot edition={story.edition} />
      </article>
    </PageLayout>
  );
}
