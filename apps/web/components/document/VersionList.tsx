import { strings } from '../../strings.ts';
import { formatMoment } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { DocumentData } from './document-query.ts';

type Props = { readonly document: DocumentData };

/** Every text this document has had, latest first, and which of them is read here. */
export function VersionList({ document }: Props) {
  return (
    <>
      <ul className="facts">
        {document.versions.map((version) => (
          <li key={version.localId}>
            {formatMoment(version.createdAt)} · {strings.document.characters(formatNumber(version.length))} ·{' '}
            <code title={version.sha256}>{version.sha256.slice(0, 12)}</code>
            {version.localId === document.version.localId ? <b> · {strings.document.current}</b> : null}
          </li>
        ))}
      </ul>
      <p className="note">
        {strings.document.engine(
          document.run.engine,
          formatMoment(document.run.finishedAt) ?? document.run.finishedAt,
        )}
      </p>
    </>
  );
}
