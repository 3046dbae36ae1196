import { loadCalendar } from '#server/calendar/load-calendar.ts';
import type { Db, Tx } from '#server/db/connection.ts';
import { findNeverClocked, findRunning, saveClocks } from '#server/deadlines/clock.store.ts';
import { type Clocked, clockOf } from '#shared/deadlines/clock.ts';

/** Sets the clock by tickets that this transaction has changed: what was met leaves it, what is due moves on it. */
export const setClocks = async (tx: Tx, numbers: readonly string[]): Promise<void> => {
  const office = await loadCalendar(tx);
  const tickets = await findRunning(tx, numbers);
  const clocks = tickets.flatMap(({ number, now, running, known }) =>
    clockOf(running, known, office, now).map((clocked): Clocked & { number: string } => ({ number, ...clocked })),
  );
  await saveClocks(tx, numbers, clocks);
};

const perBatch = 500;

/** Puts onto the clock what was never on it: tickets of a release that had none, of the demonstration city. */
export const setNewClocks = async (db: Db): Promise<void> => {
  for (let found = perBatch; found === perBatch; ) {
    found = await db.transaction().execute(async (tx) => {
      const numbers = await findNeverClocked(tx, perBatch);
      await setClocks(tx, numbers);
      return numbers.length;
    });
  }
};
