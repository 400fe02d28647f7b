import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { formatDay } from '../../text/dates.ts';

export const Dateline_StatusFragment = graphql(`
  fragment Dateline_Status on Status {
    stories
    documents
    outlets
    claims
    lastIngestAt
    waitingDocuments
  }
`);

type Props = { readonly status: FragmentOf<typeof Dateline_StatusFragment> };

/** The line below the masthead of the front page: how much there is, how new it is, and what is still being read. */
export function Dateline({ status: masked }: Props) {
  const status = readFragment(Dateline_StatusFragment, masked);
  const day = status.lastIngestAt === null ? null : formatDay(status.lastIngestAt);
  return (
    <ul className="kicker dateline">
      <li>{strings.counts.stories(status.stories)}</li>
      <li>{strings.counts.documents(status.documents)}</li>
      <li>{strings.counts.outlets(status.outlets)}</li>
      <li>{strings.counts.claims(status.claims)}</li>
      {day ? <li>{strings.home.lastIngest(day)}</li> : null}
      {status.waitingDocuments > 0 ? (
        <li role="status">{strings.home.waiting(status.waitingDocuments)}</li>
      ) : null}
    </ul>
  );
}
