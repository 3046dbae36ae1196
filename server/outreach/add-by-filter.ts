import type { z } from 'zod';
import type { Db } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { saveListChanged } from '#server/outreach/campaigns.store.ts';
import { changeCampaign } from '#server/outreach/change-campaign.ts';
import {
  findDoNotCall,
  findThoseAlone,
  findThoseClosed,
  lockConsent,
  savePeople,
} from '#server/outreach/lists.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { dayOf, endOfDay, startOfDay } from '#shared/day.ts';
import { HotlineError } from '#shared/errors.ts';
import type { addByFilterSchema, Filter, ListTaken } from '#shared/outreach/campaign.ts';

const findBy = async (db: Db, filter: Filter) => {
  if (filter.by === 'closed tickets') return findThoseClosed(db, startOfDay(filter.from), endOfDay(filter.until));
  const year = Number(dayOf(await databaseNow(db)).slice(0, 4));
  return findThoseAlone(db, year - filter.olderThan, filter.districtIds);
};

/**
 * Adds to a campaign whom a filter finds; who asked not to be called or does not wish to be told is left out and
 * counted. Throws `not-found`, `state-forbids` (it has ended) and `no-one-to-call`.
 */
export const addByFilter = (
  ctx: SignedIn,
  { id, filter, why }: z.output<typeof addByFilterSchema>,
): Promise<ListTaken> =>
  changeCampaign(ctx, { id, revision: null }, 'list', async (tx) => {
    await lockConsent(tx);
    const found = await findBy(tx, filter);
    const asked = await findDoNotCall(
      tx,
      found.map(({ phone }) => phone),
    );
    const people = found.filter(({ phone, doNotTell }) => !doNotTell && !asked.has(phone));
    if (people.length === 0) throw new HotlineError('no-one-to-call', `campaign ${id}: the filter finds nobody`);
    const added = await savePeople(
      tx,
      id,
      people.map(({ phone, name }) => ({ phone, name, why })),
    );
    if (added > 0) await saveListChanged(tx, id, ctx.viewer.id);
    return { added, doNotCall: found.length - people.length, refused: [] };
  });
