/** That a story holds a document, or a point a claim. */
export type Membership = { readonly group: string; readonly member: string };

/**
 * For each group that is gone, the one that now holds most of its members; among equals the one with the lowest id. A group
 * none of whose members is held any more has none.
 */
export function listSuccessors(
  gone: readonly string[],
  before: readonly Membership[],
  after: readonly Membership[],
): ReadonlyMap<string, string> {
  const groupsOf = new Map<string, string[]>();
  for (const { group, member } of after) groupsOf.set(member, [...(groupsOf.get(member) ?? []), group]);
  const successors = new Map<string, string>();
  for (const id of gone) {
    const members = before.filter(({ group }) => group === id).map(({ member }) => member);
    const best = mostFrequent(members.flatMap((member) => groupsOf.get(member) ?? []));
    if (best !== null) successors.set(id, best);
  }
  return successors;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
