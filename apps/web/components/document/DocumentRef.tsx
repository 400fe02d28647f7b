import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { provenanceBeside, publicationDay, shortName } from './document-name.ts';

export const DocumentRef_DocumentFragment = graphql(`
  fragment DocumentRef_Document on Document {
    localId
    title
    key
    keyKind
    publishedAt
    outlet {
      name
    }
  }
`);

/** Places of documents in the list of their story, by local id: what a document without an outlet is called there. */
export type DocumentNumbers = ReadonlyMap<string, number>;

type Props = {
  readonly document: FragmentOf<typeof DocumentRef_DocumentFragment>;
  readonly numbers?: DocumentNumbers | undefined;
  /** Where in the document the link leads: the local id of a claim. */
  readonly claim?: string;
  /** Leaves out what is not known, where many stand in a row; the list of documents says it. */
  readonly isBrief?: boolean;
};

/** "Lowmark Wire, 14 April 2031", linked to the document: outlet and date, or that they are not given. */
export function DocumentRef({ document: masked, numbers, claim, isBrief = false }: Props) {
  const document = readFragment(DocumentRef_DocumentFragment, masked);
  const place = claim === undefined ? '' : `#claim-${claim}`;
  const beside = isBrief ? publicationDay(document) : provenanceBeside(document);
  return (
    <>
      <a href={`/documents/${document.localId}${place}`}>
        <bdi>{shortName(document, numbers?.get(document.localId))}</bdi>
      </a>
      {beside === null ? null : `, ${beside}`}
    </>
  );
}
