import { type Selectable, sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import type { Campaign, CampaignState, Progress } from '#shared/outreach/campaign.ts';

export type CampaignRow = Selectable<Schema['campaign']>;

const columns = ({ script, ...campaign }: Campaign) => ({ ...campaign, script: JSON.stringify(script) });

/** All campaigns, those at work first, then the newest. */
export const findCampaigns = (db: Db): Promise<CampaignRow[]> =>
  db
    .selectFrom('campaign')
    .selectAll()
    .orderBy(sql`array_position(array['running', 'stopped', 'draft', 'ended'], state)`)
    .orderBy('id', 'desc')
    .execute();

export const findRunning = (db: Db): Promise<CampaignRow[]> =>
  db.selectFrom('campaign').selectAll().where('state', '=', 'running').orderBy('id').execute();

export const findCampaign = (db: Db, id: string): Promise<CampaignRow | undefined> =>
  db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst();

/** The campaign, kept as it is until the transaction ends. */
export const lockCampaign = (tx: Tx, id: string): Promise<CampaignRow | undefined> =>
  tx.selectFrom('campaign').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const findNameOf = async (db: Db, agentId: string | null): Promise<string | null> =>
  agentId === null
    ? null
    : ((await db.selectFrom('agent').select('name').where('id', '=', agentId).executeTakeFirst())?.name ?? null);

export const saveNewCampaign = async (tx: Tx, campaign: Campaign, agentId: string): Promise<string> => {
  const { id } = await tx
    .insertInto('campaign')
    .values({ ...columns(campaign), changedBy: agentId } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

/** Saves what was changed of a campaign, under the next revision. */
export const saveCampaign = async (tx: Tx, id: string, campaign: Campaign, agentId: string): Promise<void> => {
  await tx
    .updateTable('campaign')
    .set({ ...columns(campaign), ...nextRevision(agentId) } as never)
    .where('id', '=', id)
    .execute();
};

/** Null: it ended by itself. */
export const saveCampaignState = async (
  tx: Tx,
  id: string,
  state: CampaignState,
  agentId: string | null,
): Promise<void> => {
  await tx
    .updateTable('campaign')
    .set({ state, ...nextRevision(agentId) })
    .where('id', '=', id)
    .execute();
};

/** The next revision alone: its list was changed. */
export const saveListChanged = async (tx: Tx, id: string, agentId: string): Promise<void> => {
  await tx.updateTable('campaign').set(nextRevision(agentId)).where('id', '=', id).execute();
};

const nextRevision = (agentId: string | null) => ({
  revision: sql<number>`revision + 1`,
  changedBy: agentId,
  changedAt: sql<Date>`now()`,
});

export const saveCampaignEvent = async (
  tx: Tx,
  campaignId: string,
  kind: string,
  agentId: string | null,
  data: object = {},
): Promise<void> => {
  await tx
    .insertInto('campaignEvent')
    .values({ campaignId, kind, agentId, data: JSON.stringify(data) as never })
    .execute();
};

const count = (condition: string) => sql<number>`(count(*) filter (where ${sql.raw(condition)}))::int`;

/** How the campaigns stand, by their ids. */
export const countTasks = async (db: Db, campaignIds: readonly string[]): Promise<Map<string, Progress>> => {
  if (campaignIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('callTask')
    .select([
      'campaignId',
      sql<number>`count(*)::int`.as('total'),
      count(`outcome in ('reached', 'needs-help') and state = 'done'`).as('reached'),
      count(`outcome = 'needs-help' and state = 'done'`).as('needsHelp'),
      count(`state in ('waiting', 'taken')`).as('left'),
      count(`state in ('waiting', 'taken') and attempts > 0`).as('again'),
      count(`outcome = 'do-not-call'`).as('doNotCall'),
      count(`state = 'given-up' and outcome is distinct from 'do-not-call'`).as('notReached'),
    ])
    .where('campaignId', 'in', campaignIds)
    .groupBy('campaignId')
    .execute();
  return new Map(rows.map(({ campaignId, ...progress }) => [campaignId, progress]));
};
