import type { Claim } from '@attribune/schema/claim';
import type { ChangedClaim, FieldChange, ReingestDiff } from '@attribune/schema/reingest';

/** A difference as a person reads it: what is added (+), lost (−) and read otherwise (~), in the order of the text. */
export function formatDiff(diff: ReingestDiff): string {
  const { engine, added, changed, lost, unchanged } = diff;
  const entries = [
    ...added.map((claim) => ({ at: claim.start, lines: describeClaim('+', claim) })),
    ...lost.map((claim) => ({ at: claim.start, lines: describeClaim('−', claim) })),
    ...changed.map((change) => ({ at: change.claim.start, lines: describeChange(change) })),
  ].sort((a, b) => a.at - b.at);
  const counts = `${added.length} added, ${changed.length} changed, ${lost.length} lost, ${unchanged} unchanged`;
  return [
    `engine ${engine.before} → ${engine.after}: ${counts}`,
    ...entries.flatMap(({ lines }) => lines),
  ].join('\n');
}

function describeClaim(sign: string, claim: Claim): string[] {
  const who = claim.attributedTo ?? 'no speaker';
  return [
    `${sign} “${onOneLine(claim.quote)}”`,
    `    ${claim.kind}, ${who}, ${claim.hedge}, ${claim.polarity}`,
  ];
}

function describeChange({ claim, changes }: ChangedClaim): string[] {
  return [`~ “${onOneLine(claim.quote)}”`, ...changes.map(describeField)];
}

function describeField({ field, before, after }: FieldChange): string {
  return `    ${field}: ${toWords(before)} → ${toWords(after)}`;
}

function toWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
