import { ReingestTable } from '../components/admin/ReingestTable.tsx';
import type { ReingestPreview } from '../components/admin/reingest-query.ts';
import { DocumentRef } from '../components/document/DocumentRef.tsx';
import { documentTitle } from '../components/document/document-name.ts';
import { NatureNotice } from '../components/furniture/NatureNotice.tsx';
import { strings } from '../strings.ts';
import { PageLayout } from './PageLayout.tsx';

type Props = { readonly preview: ReingestPreview };

/** What reading a document anew would change, before anything does. */
export function ReingestLayout({ preview }: Props) {
  const page = `/documents/${preview.document.localId}`;
  const isOpen = preview.state === 'PREVIEWED';
  return (
    <PageLayout section="admin">
      <ul className="kicker">
        <li>{strings.reingest.state[preview.state]}</li>
        <li>
          <DocumentRef document={preview.document} />
        </li>
        <li>{strings.reingest.engines(preview.engineBefore, preview.engineAfter)}</li>
        <li>{strings.reingest.unchanged(strings.counts.claims(preview.unchanged))}</li>
      </ul>
      <h1>{strings.reingest.title}</h1>
      <p className="lead" dir="auto">
        {documentTitle(preview.document)}
      </p>
      <NatureNotice natures={[preview.document.nature]} />
      <ReingestTable preview={preview} />
      {isOpen ? (
        <form method="post" action={`${page}/reingest/${preview.id}/accept`} className="panel no-print">
          <p className="note">{strings.reingest.acceptWhat}</p>
          <button type="submit">{strings.reingest.accept}</button>
        </form>
      ) : null}
      <p className="more">
        <a href={page}>{strings.reingest.back}</a>
      </p>
    </PageLayout>
  );
}
