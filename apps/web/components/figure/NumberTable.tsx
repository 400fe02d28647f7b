import { readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { Voice } from '../claim/Voice.tsx';
import { type DocumentNumbers, DocumentRef } from '../document/DocumentRef.tsx';
import { type FigureClaimData, FigureRow_ClaimFragment, writeValue } from './FigureRow.tsx';

type Props = {
  readonly claims: readonly FigureClaimData[];
  readonly numbers: DocumentNumbers;
  readonly caption: string;
};

/** The number line for those who hear the page or want every word: one row for each claim, nothing folded. */
export function NumberTable({ claims, numbers, caption }: Props) {
  const { columns } = strings.figure;
  return (
    <div className="wide">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((masked) => {
            const claim = readFragment(FigureRow_ClaimFragment, masked);
            return (
              <tr key={claim.localId}>
                <td className="n">{writeValue({ value: claim.quantity })}</td>
                <td>
                  <Voice claim={claim} />
                </td>
                <td>
                  <DocumentRef document={claim.document} numbers={numbers} claim={claim.localId} />
                </td>
                <td>{strings.hedge[claim.hedge]}</td>
                <td>
                  <a href={`/claims/${claim.localId}`}>
                    <bdi>{claim.quote}</bdi>
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
