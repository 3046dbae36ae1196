import { saveListChanged } from '#server/outreach/campaigns.store.ts';
import { changeCampaign } from '#server/outreach/change-campaign.ts';
import { findDoNotCall, findListed, lockConsent, savePeople } from '#server/outreach/lists.store.ts';
import { readList } from '#server/outreach/read-list.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { ListTaken } from '#shared/outreach/campaign.ts';

/**
 * Adds the people of a list to a campaign; who is in it already, whose number is none, and who asked not to be called is
 * left out and told. Throws `not-found`, `state-forbids` (it has ended), `invalid-input` (`csv`: no such list).
 */
export const importList = (ctx: SignedIn, { id, csv }: { id: string; csv: string }): Promise<ListTaken> => {
  const { rows, refused } = readList(csv);
  return changeCampaign(ctx, { id, revision: null }, 'list', async (tx, campaign) => {
    await lockConsent(tx);
    const phones = rows.map(({ phone }) => phone);
    const [asked, listed] = [await findDoNotCall(tx, phones), await findListed(tx, id, phones)];
    const people = rows.filter(({ phone }) => !asked.has(phone) && !listed.has(phone));
    const added = await savePeople(
      tx,
      id,
      people.map(({ line: _, ...person }) => ({ ...person, why: person.why || campaign.name })),
    );
    if (added > 0) await saveListChanged(tx, id, ctx.viewer.id);
    const doubles = rows
      .filter(({ phone }) => listed.has(phone))
      .map(({ line }) => ({ line, reason: 'double' as const }));
    return {
      added,
      doNotCall: rows.filter(({ phone }) => asked.has(phone)).length,
      refused: [...refused, ...doubles].toSorted((a, b) => a.line - b.line),
    };
  });
};
