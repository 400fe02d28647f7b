import { strings } from '../../strings.ts';
import { toHeadline } from '../../text/excerpt.ts';
import { Voice } from '../claim/Voice.tsx';
import { DocumentRef } from '../document/DocumentRef.tsx';
import { NatureLabel } from '../furniture/NatureNotice.tsx';
import { StoryKicker } from '../story/StoryKicker.tsx';
import { Highlighted } from './Highlighted.tsx';
import type { SearchData } from './search-query.ts';

/** Stories whose titles match. */
export function StoryHits({ stories }: { readonly stories: SearchData['stories'] }) {
  return (
    <ul className="hits">
      {stories.hits.map(({ story, highlights }) =>
        story ? (
          <li key={story.localId}>
            <h3 dir="auto">
              <a href={`/stories/${story.localId}`}>
                <Highlighted text={story.title} highlights={highlights} />
              </a>{' '}
              <NatureLabel natures={[story.nature]} />
            </h3>
            <StoryKicker story={story} />
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** Claims whose words match: who said it, the words, where. */
export function ClaimHits({ claims }: { readonly claims: SearchData['claims'] }) {
  return (
    <ul className="hits">
      {claims.hits.map(({ claim, highlights }) =>
        claim ? (
          <li key={claim.localId}>
            <span className="who">
              <Voice claim={claim} />
            </span>
            <a href={`/claims/${claim.localId}`} dir="auto">
              <Highlighted text={claim.quote} highlights={highlights} />
            </a>
            <span className="where">
              <DocumentRef document={claim.document} claim={claim.localId} />
              {claim.stories.map((story) => (
                <span key={story.localId}>
                  {' '}
                  · {strings.search.inStory}{' '}
                  <a href={`/stories/${story.localId}`}>
                    <bdi>{toHeadline(story.title)}</bdi>
                  </a>
                </span>
              ))}{' '}
              <NatureLabel natures={[claim.document.nature]} />
            </span>
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** Which engine answered, and what that means where it is the lesser one. */
export function EngineNote({ search }: { readonly search: SearchData }) {
  return (
    <p className="note" role={search.degraded ? 'status' : undefined}>
      {search.degraded ? strings.search.degraded : strings.search.engine[search.engine]}
    </p>
  );
}
