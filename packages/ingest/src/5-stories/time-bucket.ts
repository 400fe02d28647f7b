/** Dated documents further apart tell of two events: the trial is another event than the crime. */
const MOST_DAYS = 120;
const SPAN = MOST_DAYS * 86_400_000;

/** Whether two documents may tell of one event by their days of publication; a document without a day may be of any time. */
export function isNearInTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return !(Math.abs(Date.parse(a) - Date.parse(b)) > SPAN);
}

/** The bucket of time that a document is looked up in: whatever is near stands in the same bucket or in the next one. */
export function timeBucket(publishedAt: string | null): number | null {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(at) ? null : Math.floor(at / SPAN);
}
