import { toOriginals } from '../components/figure/figure-rows.ts';
import { NatureNotice } from '../components/furniture/NatureNotice.tsx';
import { GateFoot } from '../components/story/GateFoot.tsx';
import { PointGroups } from '../components/story/PointGroups.tsx';
import { SourceList } from '../components/story/SourceList.tsx';
import { StoryKicker } from '../components/story/StoryKicker.tsx';
import { SummarySections } from '../components/story/SummarySections.tsx';
import type { StoryPage } from '../components/story/story-query.ts';
import { strings } from '../strings.ts';
import { PageLayout } from './PageLayout.tsx';

/** A story from what is agreed to what was dropped: summary, figures, contradictions, every point, the documents. */
export function StoryLayout({ story, points }: StoryPage) {
  const { edges, totalCount } = story.documents;
  const numbers = new Map(edges.map(({ node }, index) => [node.localId, index + 1]));
  const originals = toOriginals(edges);
  return (
    <PageLayout section="stories">
      <article>
        <StoryKicker story={story} />
        <h1 dir="auto">{story.title}</h1>
        <NatureNotice natures={[story.nature]} />
        {story.summary.length === 0 ? <p className="notice">{strings.story.gateNone}</p> : null}
        <SummarySections story={story} points={points} numbers={numbers} originals={originals} />
        <h2 id="points">
          {strings.story.points} <span>{strings.story.pointsNote}</span>
        </h2>
        <PointGroups points={points} numbers={numbers} storyId={story.localId} />
        <h2 id="documents">
          {strings.story.documents} <span>{strings.story.documentsNote}</span>
        </h2>
        <SourceList documents={story.documents} hidden={totalCount - edges.length} />
        <GateFoot edition={story.edition} />
      </article>
    </PageLayout>
  );
}
