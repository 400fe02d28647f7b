import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { Passage, Passage_ClaimFragment } from '../claim/Passage.tsx';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';

export const SummaryRow_SummarySentenceFragment = graphql(
  `
    fragment SummaryRow_SummarySentence on SummarySentence {
      text
      citations {
        number
        claim {
          ...Passage_Claim
        }
      }
      derived {
        text
        rule
      }
    }
  `,
  [Passage_ClaimFragment],
);

type Props = {
  readonly sentence: FragmentOf<typeof SummaryRow_SummarySentenceFragment>;
  /** Numbers of the passages that an earlier sentence already shows: they are pointed at, so that an id stays unique. */
  readonly shown: ReadonlySet<number>;
  readonly numbers: DocumentNumbers;
  /** Numbers of the passages that stand below the sentence, as the sides of a contradiction. */
  readonly below?: ReadonlySet<number>;
};

const NONE: ReadonlySet<number> = new Set();

/** One published sentence with the passages it rests on beside it. */
export function SummaryRow({ sentence: masked, shown, numbers, below = NONE }: Props) {
  const sentence = readFragment(SummaryRow_SummarySentenceFragment, masked);
  const fresh = sentence.citations.filter(({ number }) => !shown.has(number) && !below.has(number));
  const again = sentence.citations.filter(({ number }) => shown.has(number) && !below.has(number));
  return (
    <div className="row">
      <div>
        <p dir="auto">
          {sentence.text}
          {sentence.citations.map(({ number }) => (
            <Citation key={number} number={number} />
          ))}
        </p>
        {sentence.derived.length > 0 ? (
          <p className="note">
            {strings.story.derived} {sentence.derived.map((each) => `“${each.text}”`).join(', ')}
          </p>
        ) : null}
      </div>
      <div className="passages">
        {fresh.map(({ number, claim }) => (
          <Passage key={number} claim={claim} number={number} numbers={numbers} />
        ))}
        {again.length > 0 ? (
          <p className="note">
            {again.map(({ number }) => (
              <Citation key={number} number={number} />
            ))}{' '}
            {strings.story.shownAbove}
          </p>
        ) : null}
      </div>
    </div>
  );
}

function Citation({ number }: { readonly number: number }) {
  return (
    <sup className="cite">
      <a href={`#p${number}`} aria-label={strings.story.passageLabel(number)}>
        {number}
      </a>
    </sup>
  );
}
