import { type FragmentOf, graphql, type ResultOf } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { formatQuantity } from '../../text/quantities.ts';
import { Voice, Voice_ClaimFragment } from '../claim/Voice.tsx';
import { type DocumentNumbers, DocumentRef, DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';
import type { FigureRow as Row } from './figure-rows.ts';
import type { Mark } from './number-line.ts';

/** A claim as a figure draws and lists it. */
export const FigureRow_ClaimFragment = graphql(
  `
    fragment FigureRow_Claim on Claim {
      localId
      quote
      attributedTo
      hedge
      quantity {
        low
        high
        bound
        unit
        counted
        kind
      }
      speaker {
        localId
      }
      document {
        localId
        publishedAt
        ...DocumentRef_Document
      }
      ...Voice_Claim
    }
  `,
  [Voice_ClaimFragment, DocumentRef_DocumentFragment],
);

type Claim = ResultOf<typeof FigureRow_ClaimFragment>;
export type FigureClaimData = FragmentOf<typeof FigureRow_ClaimFragment>;
export type ClaimRow = Row<Claim> & { readonly isPart: boolean };

type Props = { readonly row: ClaimRow; readonly mark: Mark | null; readonly numbers: DocumentNumbers };

/** One origin's value: its name, its mark on the axis, the value in words. Without CSS it reads as a list. */
export function FigureRow({ row, mark, numbers }: Props) {
  const place = mark ? { '--from': `${mark.from}%`, '--to': `${mark.to}%` } : {};
  return (
    <li
      style={place as React.CSSProperties}
      data-open={mark?.open ?? undefined}
      data-label={mark?.label ?? 'right'}
      data-part={row.isPart || undefined}
      data-range={mark && mark.from !== mark.to ? true : undefined}
    >
      <span className="who">
        <Voice claim={row.first} isBrief />
        <span className="places">
          <Places row={row} numbers={numbers} />
        </span>
      </span>
      <span className="track" aria-hidden="true">
        {mark ? <b /> : null}
      </span>
      <span className="val">
        <a href={`/claims/${row.first.localId}`}>{writeValue(row)}</a>
        {row.isPart ? <i> {row.first.quantity?.counted ?? strings.figure.part}</i> : null}
      </span>
    </li>
  );
}

/** The documents that give the value: all of them, each linked to its place. */
export function Places({ row, numbers }: Pick<Props, 'row' | 'numbers'>) {
  return row.claims.map((claim, index) => (
    <span key={claim.localId}>
      {index === 0 ? '' : '; '}
      <DocumentRef document={claim.document} numbers={numbers} claim={claim.localId} isBrief />
    </span>
  ));
}

export function writeValue({ value }: Pick<ClaimRow, 'value'>): string {
  return value ? formatQuantity(value) : strings.figure.noNumber;
}
