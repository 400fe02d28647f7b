import { ClaimPoint } from '../components/claim/ClaimPoint.tsx';
import { ClaimReading } from '../components/claim/ClaimReading.tsx';
import { toCitation } from '../components/claim/cite.ts';
import type { ClaimData } from '../components/claim/claim-query.ts';
import { PassageWords } from '../components/claim/Passage.tsx';
import { Voice } from '../components/claim/Voice.tsx';
import { DocumentRef } from '../components/document/DocumentRef.tsx';
import { NatureNotice } from '../components/furniture/NatureNotice.tsx';
import { RelationTag } from '../components/point/RelationTag.tsx';
import { strings } from '../strings.ts';
import { toHeadline } from '../text/excerpt.ts';
import { PageLayout } from './PageLayout.tsx';

type Props = { readonly claim: ClaimData; readonly origin: string };

/** A claim's permalink: its words, where they stand, how they are read, what others say of the same point. */
export function ClaimLayout({ claim, origin }: Props) {
  return (
    <PageLayout>
      <article>
        <ul className="kicker">
          <li>{strings.claim.kicker[claim.kind]}</li>
          {claim.points.map((point) => (
            <li key={point.localId}>
              <RelationTag relation={point.relation} />
            </li>
          ))}
          {claim.stories.map((story) => (
            <li key={story.localId}>
              {strings.claim.inStory}{' '}
              <a href={`/stories/${story.localId}`}>
                <bdi>{toHeadline(story.title)}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <h1 className="claim-words" dir="auto">
          {strings.claim.title(claim.quote)}
        </h1>
        <NatureNotice natures={[claim.document.nature]} />
        {claim.isCurrent ? null : <p className="notice">{strings.claim.notCurrent}</p>}
        <h2>{strings.claim.passage}</h2>
        <div className="passage measure">
          <span className="who">
            <Voice claim={claim} />
          </span>
          <PassageWords quote={claim.quote} passage={claim.passage} />
          <span className="where">
            <DocumentRef document={claim.document} claim={claim.localId} /> ·{' '}
            <a href={`/documents/${claim.document.localId}#claim-${claim.localId}`}>{strings.claim.inText}</a>
          </span>
        </div>
        <h2>{strings.claim.reading}</h2>
        <ClaimReading claim={claim} />
        <h2>
          {strings.claim.point} <span>{strings.claim.others}</span>
        </h2>
        {claim.points.length === 0 ? <p className="note">{strings.claim.noPoint}</p> : null}
        {claim.points.map((point) => (
          <ClaimPoint key={point.localId} point={point} claimId={claim.localId} />
        ))}
        <h2>{strings.claim.cite}</h2>
        <p className="cite-text measure" dir="auto">
          {toCitation(claim, origin)}
        </p>
      </article>
    </PageLayout>
  );
}
