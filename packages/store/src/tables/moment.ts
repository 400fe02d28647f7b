import { customType } from 'drizzle-orm/pg-core';

/** A moment of recorded time: ISO 8601 in UTC with milliseconds, whatever the session's time zone. */
export const moment = customType<{ data: string; driverData: string | Date }>({
  dataType: () => 'timestamp(3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});

/** The interval of recorded time during which a row was current; `to` null is now. */
export const validFrom = () => moment('valid_from').notNull();
export const validTo = () => moment('valid_to');
