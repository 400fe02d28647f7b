import { strings } from '../../strings.ts';
import { formatDay, formatMoment } from '../../text/dates.ts';
import { toHeadline } from '../../text/excerpt.ts';
import { formatQuantity } from '../../text/quantities.ts';
import { documentTitle, provenance } from '../document/document-name.ts';
import type { ClaimData } from './claim-query.ts';
import { toVoice } from './voice.ts';

type Props = { readonly claim: ClaimData };

/** What the engine reads in a claim, one row for each thing; rows without an answer are left out. */
export function ClaimReading({ claim }: Props) {
  const { rows } = strings.claim;
  const voice = toVoice({ ...claim, chain: [] });
  return (
    <dl className="reading">
      <dt>{rows.speaker}</dt>
      <dd>
        {claim.attributionType === 'NONE' ? (
          strings.claim.nobody
        ) : (
          <>
            <bdi>{voice.name}</bdi> {voice.note ? `(${voice.note})` : null}
          </>
        )}
      </dd>
      {claim.chain.length > 1 ? (
        <>
          <dt>{rows.chain}</dt>
          <dd>
            <ol className="chain">
              {claim.chain.map((hop, index) => (
                // The same name may stand twice in a chain; its place is what tells the two apart.
                // biome-ignore lint/suspicious/noArrayIndexKey: the chain never changes its order
                <li key={index}>
                  <bdi>{hop.name}</bdi>{' '}
                  <span className="note">
                    {hop.onRecord ? strings.claim.onRecord : strings.claim.offRecord}
                  </span>
                </li>
              ))}
            </ol>
          </dd>
        </>
      ) : null}
      {claim.alsoBy.length > 0 ? <Row name={rows.also}>{claim.alsoBy.join(', ')}</Row> : null}
      <Row name={rows.hedge}>{strings.hedge[claim.hedge]}</Row>
      <Row name={rows.polarity}>{strings.claim.polarity[claim.polarity]}</Row>
      {claim.quantity ? <Row name={rows.quantity}>{formatQuantity(claim.quantity)}</Row> : null}
      {claim.quantity?.counted ? <Row name={rows.counted}>{claim.quantity.counted}</Row> : null}
      {claim.when ? <Row name={rows.when}>{formatWhen(claim.when)}</Row> : null}
      <dt>{rows.document}</dt>
      <dd>
        <a href={`/documents/${claim.document.localId}#claim-${claim.localId}`}>
          <bdi>{toHeadline(documentTitle(claim.document))}</bdi>
        </a>{' '}
        <span className="note">
          <bdi>{provenance(claim.document)}</bdi>
        </span>
      </dd>
      <Row
        name={rows.firstSeen}
      >{`${formatMoment(claim.firstSeenAt)}, ${strings.claim.byEngine} ${claim.engine}`}</Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}

/** The words of the text, and the days they stand for where those can be told. */
function formatWhen(when: NonNullable<ClaimData['when']>): string {
  const days = [when.from, when.to].flatMap((moment) =>
    moment === null ? [] : [formatDay(moment) ?? moment],
  );
  const [from, to] = days;
  if (from === undefined) return `“${when.text}” (${strings.claim.unresolved})`;
  return `“${when.text}” (${to === undefined || to === from ? from : `${from} – ${to}`})`;
}
