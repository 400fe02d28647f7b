import { ClaimHits, EngineNote, StoryHits } from '../components/search/SearchHits.tsx';
import type { SearchData } from '../components/search/search-query.ts';
import { strings } from '../strings.ts';
import { PageLayout } from './PageLayout.tsx';

type Props = { readonly query: string; readonly search: SearchData | null };

/** What was asked for and what matches; without a question, what can be asked. */
export function SearchLayout({ query, search }: Props) {
  return (
    <PageLayout section="search" searched={query}>
      <h1 dir="auto">{query === '' ? strings.search.title : strings.search.titleFor(query)}</h1>
      {search ? <Found query={query} search={search} /> : <p className="prose">{strings.search.prompt}</p>}
    </PageLayout>
  );
}

function Found({ query, search }: { readonly query: string; readonly search: SearchData }) {
  const { stories, claims } = search;
  return (
    <>
      <EngineNote search={search} />
      {stories.hits.length + claims.hits.length === 0 ? (
        <div className="prose">
          <p dir="auto">{strings.search.nothing(query)}</p>
          <p>{strings.search.nothingHow}</p>
        </div>
      ) : null}
      {stories.hits.length > 0 ? (
        <section>
          <h2>
            {strings.search.stories} <span>{strings.counts.stories(stories.totalCount)}</span>
          </h2>
          <StoryHits stories={stories} />
        </section>
      ) : null}
      {claims.hits.length > 0 ? (
        <section>
          <h2>
            {strings.search.claims} <span>{strings.counts.claims(claims.totalCount)}</span>
          </h2>
          <ClaimHits claims={claims} />
        </section>
      ) : null}
    </>
  );
}
