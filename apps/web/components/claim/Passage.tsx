import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { cutAfter, cutBefore } from '../../text/excerpt.ts';
import { type DocumentNumbers, DocumentRef, DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import { Voice, Voice_ClaimFragment } from './Voice.tsx';

export const Passage_ClaimFragment = graphql(
  `
    fragment Passage_Claim on Claim {
      localId
      quote
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

type Props = {
  readonly claim: FragmentOf<typeof Passage_ClaimFragment>;
  /** The number a citation links to; the passage is then the target of `#p<number>`. */
  readonly number?: number;
  readonly numbers?: DocumentNumbers;
};

/** The words a sentence rests on: who said them, the sentence around them with the claimed words marked, and where. */
export function Passage({ claim: masked, number, numbers }: Props) {
  const claim = readFragment(Passage_ClaimFragment, masked);
  return (
    <div className="passage" id={number === undefined ? undefined : `p${number}`}>
      <span className="who">
        {number === undefined ? null : `${number} · `}
        <Voice claim={claim} />
      </span>
      <PassageWords quote={claim.quote} passage={claim.passage} />
      <span className="where">
        <DocumentRef document={claim.document} numbers={numbers} claim={claim.localId} /> ·{' '}
        <a
          href={`/claims/${claim.localId}`}
          aria-label={number === undefined ? undefined : strings.story.claimOf(number)}
        >
          {strings.story.claimLink}
        </a>
      </span>
    </div>
  );
}

type Words = {
  readonly quote: string;
  readonly passage: { readonly before: string; readonly quote: string; readonly after: string } | null;
};

/** The sentence around a claim, its words marked; only the words where the sentence is not known. */
export function PassageWords({ quote, passage }: Words) {
  return (
    <q dir="auto">
      {passage ? cutBefore(passage.before) : null}
      <mark>{passage?.quote ?? quote}</mark>
      {passage ? cutAfter(passage.after) : null}
    </q>
  );
}
