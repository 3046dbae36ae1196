import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Home } from '#shared/outreach/campaign.ts';

/** Somebody to be called. */
type Person = { phone: string; name: string; why: string };

/** Who is called by whom may not change beside it until the transaction ends: a list that is added misses no refusal. */
export const lockConsent = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('handrail:calling consent'))`.execute(tx);
};

/** Those of the numbers that asked not to be called. */
export const findDoNotCall = async (db: Db, phones: readonly string[]): Promise<Set<string>> => {
  if (phones.length === 0) return new Set();
  const { rows } = await sql<{ phone: string }>`
    select phone from calling_consent where not may_call and phone = any(${phones})
  `.execute(db);
  return new Set(rows.map(({ phone }) => phone));
};

/** Those of the numbers that are in the campaign. */
export const findListed = async (db: Db, campaignId: string, phones: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ phone: string }>`
    select phone from call_task where campaign_id = ${campaignId} and phone = any(${phones})
  `.execute(db);
  return new Set(rows.map(({ phone }) => phone));
};

/** Adds people to a campaign, each once, tied to the citizen of that number; gives how many are new. */
export const savePeople = async (tx: Tx, campaignId: string, people: readonly Person[]): Promise<number> => {
  const { numAffectedRows } = await sql`
    insert into call_task (campaign_id, phone, name, why, citizen_id)
    select ${campaignId}::bigint, row.phone, row.name, row.why, citizen.id
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as row (phone text, name text, why text)
      left join citizen on citizen.phone = row.phone
    on conflict (campaign_id, phone) do nothing
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
};

type Found = { id: string; phone: string; name: string; doNotTell: boolean };

/** The callers whose ticket was closed between two moments. */
export const findThoseClosed = async (db: Db, from: Date, until: Date): Promise<Found[]> => {
  const { rows } = await sql<Found>`
    select distinct on (citizen.id) citizen.id::text as id, citizen.phone, citizen.name, citizen.do_not_tell
    from ticket join citizen on citizen.id = ticket.citizen_id
    where ticket.state = 'closed' and ticket.closed_at >= ${from} and ticket.closed_at < ${until} and citizen.phone is not null
    order by citizen.id
  `.execute(db);
  return rows;
};

/** Those of the care register who live alone in one of the districts and were born before that year. */
export const findThoseAlone = async (db: Db, bornBefore: number, districtIds: readonly string[]): Promise<Found[]> => {
  const { rows } = await sql<Found>`
    select citizen.id::text as id, citizen.phone, citizen.name, false as do_not_tell
    from care_register join citizen on citizen.id = care_register.citizen_id
    where lives_alone and born_year < ${bornBefore} and district_id = any(${districtIds}) and citizen.phone is not null
    order by citizen.id
  `.execute(db);
  return rows;
};

/** Where somebody of the care register lives; what is not known of it is empty. Null: she is not in it. */
export const findHome = async (db: Db, citizenId: string): Promise<Home | null> =>
  (await db
    .selectFrom('careRegister')
    .select(['districtId', 'road', 'spot'])
    .where('citizenId', '=', citizenId)
    .executeTakeFirst()) ?? null;
