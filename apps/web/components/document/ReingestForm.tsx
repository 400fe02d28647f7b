import { strings } from '../../strings.ts';

type Props = { readonly documentId: string };

/** The button that only whoever holds the admin token sees: a plain form, answered by a page. */
export function ReingestForm({ documentId }: Props) {
  return (
    <form method="post" action={`/documents/${documentId}/reingest`} className="panel no-print">
      <p className="note">{strings.reingest.what}</p>
      <button type="submit">{strings.reingest.button}</button>
    </form>
  );
}
