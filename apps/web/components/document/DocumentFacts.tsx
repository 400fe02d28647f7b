import { strings } from '../../strings.ts';
import { formatMoment } from '../../text/dates.ts';
import { toHeadline } from '../../text/excerpt.ts';
import { findWebAddress } from '../../text/web-address.ts';
import { provenance } from './document-name.ts';
import type { DocumentData } from './document-query.ts';

type Props = { readonly document: DocumentData };

/** What is known of a document, above its text: outlet and date or that they are missing, the original, its story. */
export function DocumentFacts({ document }: Props) {
  const address = findWebAddress(document.url);
  return (
    <ul className="kicker">
      <li>
        <b>
          <bdi>{provenance(document)}</bdi>
        </b>
      </li>
      {address ? (
        <li>
          <a href={address} rel="noopener nofollow external">
            {strings.document.original}
          </a>
        </li>
      ) : (
        <li>
          {strings.document.known[document.keyKind]}: <bdi>{document.key}</bdi>
        </li>
      )}
      <li>
        {document.story ? (
          <>
            {strings.document.story}{' '}
            <a href={`/stories/${document.story.localId}`}>
              <bdi>{toHeadline(document.story.title)}</bdi>
            </a>
          </>
        ) : (
          strings.document.noStory
        )}
      </li>
      <li>
        {strings.document.firstSeen} {formatMoment(document.firstSeenAt)}
      </li>
    </ul>
  );
}
