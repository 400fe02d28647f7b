import { formatQuantity, type ReadableQuantity } from '../../text/quantities.ts';

/** What a figure's drawing needs to know of one claim. */
export type FigureClaim = {
  readonly localId: string;
  readonly attributedTo: string | null;
  readonly hedge: string;
  readonly quantity: ReadableQuantity | null;
  readonly speaker: { readonly localId: string } | null;
  readonly document: { readonly localId: string; readonly publishedAt: string | null };
};

/** One origin with one value; its claims are in the order of their documents. */
export type FigureRow<Claim extends FigureClaim> = {
  readonly value: ReadableQuantity | null;
  readonly first: Claim;
  readonly claims: readonly Claim[];
};

export type RowOrder = 'size' | 'time';

/** The document that a near-copy is a copy of, by local ids. */
export type Originals = ReadonlyMap<string, string>;

/**
 * One row for each origin and value: the same speaker giving the same value in several documents is one row. A claim
 * without a speaker is its document's own; a near-copy (`originals` says of what) is no document of its own. Ordered by size, largest first, or by the date of the first document, earliest
 * first and undated last; what has no number comes last.
 */
export function toFigureRows<Claim extends FigureClaim>(
  claims: readonly Claim[],
  order: RowOrder,
  originals: Originals = new Map(),
): FigureRow<Claim>[] {
  const rows = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = `${originOf(claim, originals)}\n${claim.quantity ? formatQuantity(claim.quantity) : ''}\n${claim.hedge}`;
    const row = rows.get(key);
    if (row) row.push(claim);
    else rows.set(key, [claim]);
  }
  return [...rows.values()]
    .map((group) => ({ value: group[0].quantity, first: group[0], claims: group }))
    .sort(order === 'size' ? bySize : byTime);
}

/** Whether the rows hold two values that read differently. */
export function hasSeveralValues(claims: readonly Pick<FigureClaim, 'quantity'>[]): boolean {
  const values = claims.flatMap(({ quantity }) => (quantity ? [formatQuantity(quantity)] : []));
  return new Set(values).size > 1;
}

/**
 * The different values of a figure on one line: smallest first, or, where later ones overtake earlier ones, in the order
 * of the claims with arrows between them.
 */
export function listValues(
  claims: readonly { readonly quantity: ReadableQuantity | null }[],
  relation: string,
): string {
  const quantities = claims.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const isUpdate = relation === 'UPDATE';
  const ordered = isUpdate ? quantities : quantities.toSorted((a, b) => lowest(a) - lowest(b));
  return [...new Set(ordered.map((quantity) => formatQuantity(quantity)))].join(isUpdate ? ' → ' : ' · ');
}

function lowest({ low, high }: ReadableQuantity): number {
  return low ?? high ?? Number.MAX_SAFE_INTEGER;
}

function originOf(claim: FigureClaim, originals: Originals): string {
  if (claim.speaker) return `speaker ${claim.speaker.localId}`;
  const document = originals.get(claim.document.localId) ?? claim.document.localId;
  return `${claim.attributedTo ?? 'own'} ${document}`;
}

function bySize(a: FigureRow<FigureClaim>, b: FigureRow<FigureClaim>): number {
  return sizeOf(b) - sizeOf(a);
}

function sizeOf({ value }: FigureRow<FigureClaim>): number {
  return value?.high ?? value?.low ?? Number.MIN_SAFE_INTEGER;
}

function byTime(a: FigureRow<FigureClaim>, b: FigureRow<FigureClaim>): number {
  return timeOf(a) - timeOf(b) || bySize(a, b);
}

function timeOf({ first, value }: FigureRow<FigureClaim>): number {
  const { publishedAt } = first.document;
  if (value === null) return Number.MAX_SAFE_INTEGER;
  return publishedAt === null ? Number.MAX_SAFE_INTEGER - 1 : Date.parse(publishedAt);
}

type CopyEdge = {
  readonly node: { readonly localId: string };
  readonly nearCopyOf: { readonly localId: string } | null;
};

/** What each near-copy of a story is a copy of. */
export function toOriginals(edges: readonly CopyEdge[]): Originals {
  return new Map(
    edges.flatMap(({ node, nearCopyOf }) => (nearCopyOf ? [[node.localId, nearCopyOf.localId]] : [])),
  );
}
