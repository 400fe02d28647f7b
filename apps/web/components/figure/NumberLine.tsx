import { readFragment } from '../../graphql/graphql.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';
import { type ClaimRow, type FigureClaimData, FigureRow, FigureRow_ClaimFragment } from './FigureRow.tsx';
import { type Originals, type RowOrder, toFigureRows } from './figure-rows.ts';
import { toNumberLine } from './number-line.ts';

type Props = {
  readonly rows: readonly ClaimRow[];
  readonly numbers: DocumentNumbers;
  /** Drawn smaller, for a place where the story itself is a click away. */
  readonly compact?: boolean;
};

/** All values of one figure on one axis: an ordered list, drawn by CSS alone. */
export function NumberLine({ rows, numbers, compact = false }: Props) {
  const line = toNumberLine(
    rows.map(({ value }) => ({ low: value?.low ?? null, high: value?.high ?? null })),
  );
  if (!line) return null;
  return (
    <div className="numberline" data-compact={compact || undefined}>
      <ol>
        {rows.map((row, index) => (
          <FigureRow key={row.first.localId} row={row} mark={line.marks[index] ?? null} numbers={numbers} />
        ))}
      </ol>
      <div className="axis" aria-hidden="true">
        {line.ticks.map(({ value, at }) => (
          <span key={value} style={{ '--at': `${at}%` } as React.CSSProperties}>
            {formatNumber(value)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The rows of a figure, and below them the rows of figures that count only a part of it. */
export function toClaimRows(
  claims: readonly FigureClaimData[],
  parts: readonly FigureClaimData[],
  order: RowOrder,
  originals: Originals = new Map(),
): ClaimRow[] {
  const read = (given: readonly FigureClaimData[]) =>
    toFigureRows(
      given.map((claim) => readFragment(FigureRow_ClaimFragment, claim)),
      order,
      originals,
    );
  return [
    ...read(claims).map((row) => ({ ...row, isPart: false })),
    ...read(parts).map((row) => ({ ...row, isPart: true })),
  ];
}
