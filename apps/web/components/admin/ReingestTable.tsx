import { strings } from '../../strings.ts';
import type { ProposedClaim, ReingestPreview } from './reingest-query.ts';

type Props = { readonly preview: ReingestPreview };

/** What a re-ingest would change: the same words in two columns, as they are read now and as they would be. */
export function ReingestTable({ preview }: Props) {
  const { added, changed, lost } = preview;
  return (
    <>
      <Part title={strings.reingest.changed} count={changed.length}>
        {changed.map((claim) => (
          <tr key={claim.localId}>
            <td data-label={strings.reingest.before}>
              <q dir="auto">{claim.quote}</q>
              <Fields changes={claim.changes.map(({ field, before }) => ({ field, value: before }))} />
            </td>
            <td data-label={strings.reingest.after}>
              <q dir="auto">{claim.quote}</q>
              <Fields changes={claim.changes.map(({ field, after }) => ({ field, value: after }))} />
            </td>
          </tr>
        ))}
      </Part>
      <Part title={strings.reingest.added} count={added.length}>
        {added.map((claim) => (
          <tr key={claim.localId}>
            <td data-empty data-label={strings.reingest.before}>
              {strings.reingest.onlyNow}
            </td>
            <td data-label={strings.reingest.after}>
              <Proposed claim={claim} />
            </td>
          </tr>
        ))}
      </Part>
      <Part title={strings.reingest.lost} count={lost.length}>
        {lost.map((claim) => (
          <tr key={claim.localId}>
            <td data-label={strings.reingest.before}>
              <Proposed claim={claim} />
            </td>
            <td data-empty data-label={strings.reingest.after}>
              {strings.reingest.onlyAfter}
            </td>
          </tr>
        ))}
      </Part>
    </>
  );
}

type PartProps = { readonly title: string; readonly count: number; readonly children: React.ReactNode };

function Part({ title, count, children }: PartProps) {
  return (
    <section>
      <h2>
        {title} <span>{count === 0 ? strings.reingest.none : strings.counts.claims(count)}</span>
      </h2>
      {count === 0 ? null : (
        <table className="before-after">
          <thead>
            <tr>
              <th scope="col">{strings.reingest.before}</th>
              <th scope="col">{strings.reingest.after}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}

type FieldsProps = { readonly changes: readonly { readonly field: string; readonly value: string }[] };

function Fields({ changes }: FieldsProps) {
  return (
    <span className="note">
      {changes.map(({ field, value }, index) => (
        <span key={field}>
          {index === 0 ? '' : ' · '}
          {strings.reingest.fields[field] ?? field}: <mark>{value}</mark>
        </span>
      ))}
    </span>
  );
}

function Proposed({ claim }: { readonly claim: ProposedClaim }) {
  return (
    <>
      <q dir="auto">{claim.quote}</q>
      <span className="note">
        <bdi>{claim.attributedTo ?? strings.voice.own}</bdi> · {strings.hedge[claim.hedge]}
        {claim.polarity === 'DENIED' ? ` · ${strings.claim.polarity.DENIED}` : null}
      </span>
    </>
  );
}
