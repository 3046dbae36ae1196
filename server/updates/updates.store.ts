import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { Locale } from '#shared/language.ts';
import type { UpdateFault, UpdateKind } from '#shared/updates/update.ts';

export type SendableWay = 'text' | 'email';

/** An update that this server has taken to tell it, with what its message is made from. */
export type TakenUpdate = {
  id: string;
  number: string;
  way: SendableWay;
  kind: UpdateKind;
  locale: Locale;
  words: string;
  tries: number;
  phone: string | null;
  email: string | null;
  doNotTell: boolean;
  updateBy: Date | null;
  category: string;
  department: string;
};

/**
 * Takes at most `most` due updates, the longest due first, and marks them as on their way out. News of one ticket go to
 * a citizen one after another. Other servers take others.
 */
export const takeDue = async (db: Db, ways: SendableWay[], most: number): Promise<TakenUpdate[]> => {
  const { rows } = await sql<TakenUpdate>`
    with due as (
      select id from citizen_update due
      where state = 'queued' and next_at <= now() and way = any(${ways}::text[]) and not exists (
        select from citizen_update earlier
        where earlier.number = due.number and earlier.citizen_id = due.citizen_id and earlier.way = due.way
          and earlier.id < due.id and earlier.state in ('queued', 'sending')
      )
      order by next_at, id limit ${most} for update skip locked
    ), taken as (
      update citizen_update set state = 'sending', tries = tries + 1, tried_at = now()
      from due where citizen_update.id = due.id
      returning citizen_update.*
    )
    select taken.id::text as id, taken.number, taken.way, taken.kind, taken.locale, taken.words, taken.tries,
      citizen.phone, citizen.email, citizen.do_not_tell, ticket.update_by,
      case taken.locale when 'en' then category.name_en else category.name_zh end as category,
      case taken.locale when 'en' then department.name_en else department.name_zh end as department
    from taken join citizen on citizen.id = taken.citizen_id join ticket on ticket.number = taken.number
    join category on category.id = ticket.category_id join department on department.id = ticket.department_id
    order by taken.id
  `.execute(db);
  return rows;
};

type Taken = Pick<TakenUpdate, 'id' | 'tries'>;

/** Marks what was told; true also where it was thought lost meanwhile. */
export const markTold = async (db: Db, { id, tries }: Taken): Promise<void> => {
  await db
    .updateTable('citizenUpdate')
    .set({ state: 'told', toldAt: sql<Date>`now()`, fault: null })
    .where('id', '=', id)
    .where('tries', '=', tries)
    .where('state', 'in', ['sending', 'unsure', 'queued'])
    .execute();
};

/** Puts it back to be tried again in `seconds`. */
export const putBack = async (db: Db, { id, tries }: Taken, fault: UpdateFault, seconds: number): Promise<void> => {
  await db
    .updateTable('citizenUpdate')
    .set({ state: 'queued', fault, nextAt: sql`now() + make_interval(secs => ${seconds})` })
    .where('id', '=', id)
    .where('tries', '=', tries)
    .where('state', '=', 'sending')
    .execute();
};

/** Ends the tries: somebody looks at what was given up or is unsure; nobody at what was dropped. */
export const endTries = async (
  db: Db,
  { id, tries }: Taken,
  state: 'unsure' | 'given up' | 'dropped',
  fault: UpdateFault,
): Promise<void> => {
  await db
    .updateTable('citizenUpdate')
    .set({ state, fault })
    .where('id', '=', id)
    .where('tries', '=', tries)
    .where('state', '=', 'sending')
    .execute();
};

/**
 * Ends what was on its way out for `seconds`: its server died. A text message is sent again under the same key; an
 * e-mail may have gone out, so it waits for somebody who looks at it.
 */
export const endLost = async (db: Db, seconds: number): Promise<void> => {
  await sql`
    update citizen_update set fault = 'cut off', next_at = now(),
      state = case when way = 'email' then 'unsure' else 'queued' end
    where state = 'sending' and tried_at < now() - make_interval(secs => ${seconds})
  `.execute(db);
};

/** Moves what is due to `until`, but for emergencies. */
export const restUntil = async (db: Db, ways: SendableWay[], until: Date): Promise<void> => {
  await sql`
    update citizen_update set next_at = ${until}::timestamptz
    from ticket where ticket.number = citizen_update.number and ticket.urgency <> 'emergency'
      and citizen_update.state = 'queued' and citizen_update.next_at <= now() and citizen_update.way = any(${ways}::text[])
  `.execute(db);
};
