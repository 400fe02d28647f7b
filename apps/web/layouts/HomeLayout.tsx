import { Dateline } from '../components/story/Dateline.tsx';
import type { Home } from '../components/story/home-query.ts';
import { LeadStory } from '../components/story/LeadStory.tsx';
import { StoryTeaser } from '../components/story/StoryTeaser.tsx';
import { strings } from '../strings.ts';
import { PageLayout } from './PageLayout.tsx';

type Props = { readonly home: Home; readonly isFirstPage: boolean };

/** The front page: one lead, then a column of stories; without any story, what to do about it. */
export function HomeLayout({ home, isFirstPage }: Props) {
  if (!home.lead && home.stories.length === 0 && isFirstPage) return <EmptyHome home={home} />;
  return (
    <PageLayout section="stories">
      <h1 className="sr-only">{strings.home.title}</h1>
      <Dateline status={home.status} />
      {home.lead ? <LeadStory story={home.lead} /> : null}
      {home.stories.length > 0 ? (
        <section aria-labelledby="all">
          <h2 id="all">{strings.home.all}</h2>
          <ul>
            {home.stories.map((story) => (
              <StoryTeaser key={story.localId} story={story} />
            ))}
          </ul>
        </section>
      ) : null}
      <p className="more">
        {home.next === null ? null : (
          <a href={`/?after=${encodeURIComponent(home.next)}`}>{strings.home.older}</a>
        )}{' '}
        {isFirstPage ? null : <a href="/">{strings.home.newest}</a>}
      </p>
    </PageLayout>
  );
}

function EmptyHome({ home }: Pick<Props, 'home'>) {
  return (
    <PageLayout section="stories">
      <h1>{strings.home.emptyTitle}</h1>
      <Dateline status={home.status} />
      <div className="prose">
        <p>{strings.home.emptyWhat}</p>
        <p>{strings.home.emptyHow}</p>
        <p>
          <code>{strings.home.emptyCommand}</code>
        </p>
        <p className="note">{strings.home.emptyFormats}</p>
      </div>
    </PageLayout>
  );
}
