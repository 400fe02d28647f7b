import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { type DocumentNumbers, DocumentRef, DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import { Voice, Voice_ClaimFragment } from './Voice.tsx';

export const ClaimLine_ClaimFragment = graphql(
  `
    fragment ClaimLine_Claim on Claim {
      localId
      quote
      document {
        ...DocumentRef_Document
      }
      ...Voice_Claim
    }
  `,
  [Voice_ClaimFragment, DocumentRef_DocumentFragment],
);

type Props = {
  readonly claim: FragmentOf<typeof ClaimLine_ClaimFragment>;
  readonly numbers: DocumentNumbers;
};

/** A claim where many stand below each other: its words, which lead to its page with everything else, and who said them. */
export function ClaimLine({ claim: masked, numbers }: Props) {
  const claim = readFragment(ClaimLine_ClaimFragment, masked);
  return (
    <li className="claim-line">
      <a href={`/claims/${claim.localId}`} dir="auto">
        {claim.quote}
      </a>
      <span className="where">
        <Voice claim={claim} /> · <DocumentRef document={claim.document} numbers={numbers} isBrief />
      </span>
    </li>
  );
}
