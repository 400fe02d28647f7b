import type { Claim } from '@attribune/schema/claim';
import {
  type ChangedClaim,
  type FieldChange,
  READING_FIELDS,
  type ReingestDiff,
} from '@attribune/schema/reingest';

/** What one run said of one version. */
export type ReadRun = { readonly engine: string; readonly claims: readonly Claim[] };

/**
 * What changes when `after` takes the place of `before`. Both read the same text, so that a claim is the same claim
 * exactly when its id is: same words at the same place. Lists stand in the order of the text.
 */
export function diffReadings(before: ReadRun, after: ReadRun): ReingestDiff {
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  const fresh = new Set(after.claims.map(({ id }) => id));
  const changed: ChangedClaim[] = [];
  const added: Claim[] = [];
  let unchanged = 0;
  for (const claim of inTextOrder(after.claims)) {
    const was = old.get(claim.id);
    const changes = was ? changesOf(was, claim) : [];
    if (!was) added.push(claim);
    else if (changes.length === 0) unchanged += 1;
    else changed.push({ claim: toSpan(claim), changes });
  }
  const lost = inTextOrder(before.claims.filter(({ id }) => !fresh.has(id)));
  return { engine: { before: before.engine, after: after.engine }, added, changed, lost, unchanged };
}

/** Whether accepting would change nothing that a reader sees. */
export function isEmptyDiff(diff: ReingestDiff): boolean {
  return diff.added.length + diff.changed.length + diff.lost.length === 0;
}

function changesOf(before: Claim, after: Claim): FieldChange[] {
  return READING_FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field])).map(
    (field) => ({
      field,
      before: before[field],
      after: after[field],
    }),
  );
}

/** JSON with the keys in order: a value that comes back from the store may have its keys in another one. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function inTextOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
}

function toSpan({ id, start, end, index, quote }: Claim): ChangedClaim['claim'] {
  return { id, start, end, index, quote };
}
