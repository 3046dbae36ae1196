import type { Now } from '#server/db/schema/columns.ts';

/** The days on which the offices are open or closed, as administrators entered them. */
export type CalendarTables = {
  officeDay: { day: string; open: boolean; name: string; changedBy: string | null; changedAt: Now };
};
