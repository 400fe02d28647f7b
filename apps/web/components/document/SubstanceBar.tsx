import { strings } from '../../strings.ts';
import { formatShare } from '../../text/numbers.ts';

/** Shares of a text by characters, 0 to 1. */
export type SubstanceShares = {
  readonly sourced: number;
  readonly unsourced: number;
  readonly speculation: number;
  readonly question: number;
  readonly advice: number;
  readonly filler: number;
  readonly furniture: number;
};

/** What the eye can tell apart; question, advice and filler tell a reader nothing and stand together. */
export const SUBSTANCE_PARTS = ['sourced', 'unsourced', 'speculation', 'filler', 'furniture'] as const;
type Part = (typeof SUBSTANCE_PARTS)[number];

type Props = { readonly substance: SubstanceShares };

/** How much of a document is a sourced claim: a bar of patterns, and the same in words for whoever does not see it. */
export function SubstanceBar({ substance }: Props) {
  const shares = toParts(substance);
  const words = SUBSTANCE_PARTS.filter((part) => shares[part] >= 0.005)
    .map((part) => `${strings.substance[part]} ${formatShare(shares[part])}`)
    .join(', ');
  return (
    <span className="bar" role="img" aria-label={words || strings.substance.empty}>
      {SUBSTANCE_PARTS.filter((part) => shares[part] > 0).map((part) => (
        <i key={part} data-part={part} style={{ flexGrow: Math.round(shares[part] * 1000) }} />
      ))}
    </span>
  );
}

/** The legend of the bar, with the shares of one document where they are given. */
export function SubstanceLegend({ substance }: { readonly substance?: SubstanceShares }) {
  const shares = substance && toParts(substance);
  return (
    <ul className="legend">
      {SUBSTANCE_PARTS.map((part) => (
        <li key={part}>
          <span className="bar" aria-hidden="true">
            <i data-part={part} style={{ flexGrow: 1 }} />
          </span>
          {strings.substance[part]}
          {shares ? <b>{formatShare(shares[part])}</b> : null}
        </li>
      ))}
    </ul>
  );
}

function toParts(substance: SubstanceShares): Record<Part, number> {
  return {
    sourced: substance.sourced,
    unsourced: substance.unsourced,
    speculation: substance.speculation,
    filler: substance.question + substance.advice + substance.filler,
    furniture: substance.furniture,
  };
}
