/** A calendar day as UTC noon: no zone and no change of clocks can move it to another day. */
export type Day = Date;

/** The day of an ISO 8601 date or moment, as it was where it was written; null for anything else. */
export function parseDay(iso: string): Day | null {
  const day = /^\d{4}-\d\d-\d\d/u.exec(iso)?.[0];
  const date = day === undefined ? null : new Date(`${day}T12:00:00Z`);
  return date === null || Number.isNaN(date.getTime()) ? null : date;
}

export function addDays(day: Day, days: number): Day {
  return new Date(day.getTime() + days * 86_400_000);
}

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const moved = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1, 12));
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0, 12)).getUTCDate();
  moved.setUTCDate(Math.min(day.getUTCDate(), last));
  return moved;
}

/** The Monday of a day's week. */
export function weekStart(day: Day): Day {
  return addDays(day, -((day.getUTCDay() + 6) % 7));
}

/** `2031`, `2031-04` or `2031-04-17`. */
export function toIso(day: Day, precision: 'day' | 'week' | 'month' | 'year'): string {
  return day.toISOString().slice(0, { day: 10, week: 10, month: 7, year: 4 }[precision]);
}
