import type { CityServer } from '#e2e/support/city-server.ts';
import type { Hand } from '#e2e/support/hand.ts';
import { somebody } from '#e2e/support/others.ts';

/** A ticket with a citizen whose e-mail was given up. Gives the ticket's number and the citizen's telephone. */
export const lostUpdate = async ({ city, hand }: { city: CityServer; hand: Hand }) => {
  const phone = `+8869${String(Date.now()).slice(-8)}`;
  const { id: citizenId } = await city.db
    .insertInto('citizen')
    .values({ phone, name: '周大同', email: 'chou@example.org', way: 'email', locale: hand.locale })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db.deleteFrom('citizenUpdate').execute();
  const other = await somebody(city, 'agent2');
  const number = await other.opens({ citizenId: citizenId as never, way: 'email' });
  await city.db.updateTable('citizenUpdate').set({ state: 'given up', fault: 'refused' }).execute();
  return { number, phone, citizenId };
};
