import { findCitizens } from '#server/citizens/citizens.store.ts';
import { phoneDigits } from '#server/citizens/phone.ts';
import { recordReadings } from '#server/citizens/record-readings.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { Citizen } from '#shared/citizens.ts';

/** At most ten citizens by the digits of their number or a part of their name. Who looked is recorded. */
export const searchCitizens = async ({ services, viewer }: SignedIn, { q }: { q: string }): Promise<Citizen[]> => {
  const found = await findCitizens(services.db, { name: q.normalize('NFKC'), digits: phoneDigits(q) });
  await recordReadings(
    services.db,
    viewer.id,
    found.map(({ id }) => id),
  );
  return found;
};
