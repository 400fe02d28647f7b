import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { PassageWords } from '../claim/Passage.tsx';
import { Voice, Voice_ClaimFragment } from '../claim/Voice.tsx';
import { type DocumentNumbers, DocumentRef, DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import type { CitedSide } from './sections.ts';

const Side_ClaimFragment = graphql(
  `
    fragment Side_Claim on Claim {
      localId
      quote
      hedge
      passage {
        before
        quote
        after
      }
      document {
        ...DocumentRef_Document
      }
      ...Voice_Claim
    }
  `,
  [Voice_ClaimFragment, DocumentRef_DocumentFragment],
);

export const Contradiction_ContradictionFragment = graphql(
  `
    fragment Contradiction_Contradiction on Contradiction {
      reason
      a {
        localId
        ...Side_Claim
      }
      b {
        localId
        ...Side_Claim
      }
    }
  `,
  [Side_ClaimFragment],
);

type Props = {
  readonly contradiction: FragmentOf<typeof Contradiction_ContradictionFragment>;
  readonly numbers: DocumentNumbers;
  /** The citations that these sides are the passages of, by local id of the claim. */
  readonly cited?: ReadonlyMap<string, CitedSide>;
};

/** Two claims that exclude each other, side by side in their own words and of the same size: no arrow, no verdict. */
export function Contradiction({ contradiction: masked, numbers, cited }: Props) {
  const { a, b, reason } = readFragment(Contradiction_ContradictionFragment, masked);
  return (
    <div className="sides">
      <Side claim={a} numbers={numbers} cited={cited?.get(a.localId)} />
      <Side claim={b} numbers={numbers} cited={cited?.get(b.localId)} />
      <p className="note">{reason}</p>
    </div>
  );
}

type SideProps = {
  readonly claim: FragmentOf<typeof Side_ClaimFragment>;
  readonly numbers: DocumentNumbers;
  readonly cited: CitedSide | undefined;
};

function Side({ claim: masked, numbers, cited }: SideProps) {
  const claim = readFragment(Side_ClaimFragment, masked);
  return (
    <div className="side" id={cited?.isTarget ? `p${cited.number}` : undefined}>
      <span className="who">
        {cited ? `${cited.number} · ` : null}
        <Voice claim={claim} />
      </span>
      <p>
        <PassageWords quote={claim.quote} passage={claim.passage} />
      </p>
      <span className="where">
        <DocumentRef document={claim.document} numbers={numbers} claim={claim.localId} /> ·{' '}
        <a href={`/claims/${claim.localId}`}>{strings.story.claimLink}</a>
      </span>
    </div>
  );
}
