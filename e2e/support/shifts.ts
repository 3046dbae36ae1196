import type { CityServer } from '#e2e/support/city-server.ts';
import { dayOf } from '#shared/day.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import { spanOn } from '#shared/shifts/shift.ts';
import { mondayOf } from '#shared/shifts/week.ts';

/** Eight hours of an agent, from a minute of a day on or from a moment. */
type Planned = { agentId: string } & ({ day: string; minute: number } | { startsAt: Date });

const spanOf = (planned: Planned) => {
  if ('day' in planned) return spanOn(planned.day, planned.minute, 480);
  const { startsAt } = planned;
  return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 480 * 60_000).toISOString() };
};

/** Shifts that are planned and published already. */
export const publishShifts = async ({ db }: CityServer, shifts: Planned[]): Promise<void> => {
  for (const planned of shifts) {
    const { agentId } = planned;
    const span = { agentId, ...spanOf(planned) };
    const [startsAt, endsAt] = [new Date(span.startsAt), new Date(span.endsAt)];
    const monday = mondayOf(dayOf(startsAt));
    const publishedBy = 'supervisor1';
    await db
      .insertInto('rosterWeek')
      .values({ monday, revision: 1, publishedRevision: 1, changedBy: null, publishedBy, publishedAt: new Date() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const breaks = JSON.stringify(breaksFor(span, [])) as never;
    for (const table of ['shift', 'draftShift'] as const)
      await db.insertInto(table).values({ agentId, startsAt, endsAt, monday, breaks, kindId: null }).execute();
  }
};

/** When an agent's shift begins. */
export const shiftOf = async ({ db }: CityServer, agentId: string): Promise<string> => {
  const shifts = db.selectFrom('shift').select('startsAt').where('agentId', '=', agentId);
  return (await shifts.executeTakeFirstOrThrow()).startsAt.toISOString();
};

/** Nobody's shift, leave, swap or hand-over is left. */
export const clearShifts = async ({ db }: CityServer): Promise<void> => {
  for (const table of [
    'handoverNote',
    'swapEvent',
    'shiftSwap',
    'leaveEvent',
    'leave',
    'shiftNews',
    'rosterEvent',
    'shift',
    'draftShift',
    'rosterWeek',
  ] as const)
    await db.deleteFrom(table).execute();
};
