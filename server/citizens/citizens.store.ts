import { type Expression, type SqlBool, sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Citizen, Need, Way } from '#shared/citizens.ts';

// Who wishes not to be told is told in no way.
const way = sql<Way>`case when do_not_tell then 'none' else way end`.as('way');
const fields = ['id', 'name', 'phone', 'locale', 'email', 'needs', way] as const;

export const findCitizen = async (db: Db, id: string): Promise<Citizen | null> =>
  (await db.selectFrom('citizen').select(fields).where('id', '=', id).executeTakeFirst()) ?? null;

export const findCitizenByPhone = async (db: Db, phone: string): Promise<Citizen | null> =>
  (await db.selectFrom('citizen').select(fields).where('phone', '=', phone).executeTakeFirst()) ?? null;

/** The citizen who has that e-mail address and no telephone number. */
export const findCitizenByEmail = async (db: Db, email: string): Promise<Citizen | null> =>
  (await db
    .selectFrom('citizen')
    .select(fields)
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .where('phone', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()) ?? null;

/** Saves somebody new; null where their number was saved at the same moment. */
export const saveReporter = async (db: Db, citizen: Omit<Citizen, 'id' | 'needs'>): Promise<Citizen | null> =>
  (await db
    .insertInto('citizen')
    .values(citizen)
    .onConflict((conflict) => conflict.column('phone').doNothing())
    .returning(fields)
    .executeTakeFirst()) ?? null;

/** At most ten citizens whose number holds `digits` or whose name holds `name`; those that begin with it come first. */
export const findCitizens = (db: Db, { name, digits }: { name: string; digits: string | null }): Promise<Citizen[]> => {
  const found = digits
    ? sql<number>`position(${digits} in phone) - 1`
    : sql<number>`position(lower(${name}) in lower(name)) - 1`;
  // A number is typed from its start: after the plus, or after Taiwan's 886.
  const rank = digits ? sql`case ${found} when 1 then 0 when 4 then 0 else 1 end` : sql`least(${found}, 1)`;
  return db
    .selectFrom('citizen')
    .select(fields)
    .where(sql`${found} >= 0` as Expression<SqlBool>)
    .orderBy(rank)
    .orderBy('name')
    .orderBy('id')
    .limit(10)
    .execute();
};

/** Saves a citizen under a new id; one with the same number is changed instead. */
export const saveNewCitizen = async (tx: Tx, citizen: Omit<Citizen, 'id'>): Promise<string> => {
  const { id } = await tx
    .insertInto('citizen')
    .values(citizen)
    .onConflict((conflict) => conflict.column('phone').doUpdateSet(citizen))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

/** `doNotTell`: the wish not to be told of any case. */
type CitizenChange = Partial<Omit<Citizen, 'id'>> & { doNotTell?: boolean };

const uniqueViolation = '23505';

/** False when the number is another citizen's; the transaction can then only be rolled back. */
export const saveCitizen = async (tx: Tx, id: string, change: CitizenChange): Promise<boolean> => {
  try {
    await tx.updateTable('citizen').set(change).where('id', '=', id).execute();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === uniqueViolation) return false;
    throw error;
  }
};

/** Records who read these citizens' data. What the same agent has just read (a search as it is typed) is there already. */
export const saveReadings = async (db: Db, agentId: string, citizenIds: string[]): Promise<void> => {
  if (citizenIds.length === 0) return;
  await sql`
    with recent as (select * from reading order by id desc limit 200)
    insert into reading (agent_id, what, key)
    select ${agentId}, 'citizen', key from unnest(${citizenIds}::text[]) as key
    where not exists (
      select 1 from recent
      where agent_id = ${agentId} and what = 'citizen' and recent.key = key.key and at > now() - interval '1 minute'
    )
  `.execute(db);
};

export const findNeeds = async (db: Db, id: string): Promise<Need[]> =>
  (await db.selectFrom('citizen').select('needs').where('id', '=', id).executeTakeFirst())?.needs ?? [];
