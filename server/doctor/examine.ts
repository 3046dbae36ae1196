import type { Db } from '#server/db/connection.ts';
import { invariants } from '#server/doctor/invariants.ts';
import { SetupError } from '#server/env.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';

/** An invariant as it was found: `broken` names what breaks it. */
export type Finding = { says: string; broken: string[] };

/**
 * Checks each invariant, all on the same moment of the data, and changes nothing. Throws a `SetupError` where the tables
 * are those of an older release.
 */
export const examine = (db: Db): Promise<Finding[]> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const findings: Finding[] = [];
      for (const [says, find] of invariants) findings.push({ says, broken: await find(tx) });
      return findings;
    })
    .catch((error: Error & { code?: string }) => {
      const [noTable, noColumn] = ['42P01', '42703'];
      if (error.code !== noTable && error.code !== noColumn) throw error;
      throw new SetupError('The tables are those of an older release: start the server once.');
    });

const mostTold = 20;

const nameOf = (key: string): string => (/^\d{9}$/.test(key) ? displayTicketNumber(key) : key);

/** The finding in one line. */
export const tellFinding = ({ says, broken }: Finding): string => {
  if (broken.length === 0) return `ok      ${says}.`;
  const more = broken.length > mostTold ? `, and ${broken.length - mostTold} more` : '';
  return `BROKEN  ${says}; not so: ${broken.slice(0, mostTold).map(nameOf).join(', ')}${more}.`;
};
