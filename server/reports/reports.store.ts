import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

/** Within so many days of a call nobody has called from its number again, where it was solved at first contact. */
const quietDays = 7;

/**
 * By half hour from `from` to before `until`, of the answered calls whose number is known: how many, and how many of
 * them ended as an inquiry, with no ticket and no further call of the same number.
 */
export const findFirstContacts = async (
  db: Db,
  from: Date,
  until: Date,
): Promise<{ startsAt: Date; traceable: number; firstContact: number }[]> => {
  const { rows } = await sql<{ startsAt: Date; traceable: number; firstContact: number }>`
    select date_bin('30 minutes', rang_at, '2000-01-01T00:00Z') as starts_at, count(*)::int as traceable,
      count(*) filter (
        where disposition = 'inquiry' and not exists (select from ticket where ticket.call_id = call.id)
          and not exists (
            select from call later where later.from_phone = call.from_phone and not later.outbound
              and later.rang_at > call.rang_at
              and later.rang_at <= call.rang_at + make_interval(days => ${quietDays})
          )
      )::int as first_contact
    from call
    where not outbound and state = 'ended' and answered_at is not null and from_phone is not null
      and rang_at >= ${from} and rang_at < ${until}
    group by 1
  `.execute(db);
  return rows;
};

type Fallen = { departmentId: string; categoryId: string; kept: number; missed: number };

/**
 * The deadlines that fell due from `from` to before `until` and until now, by department and category. Who begins or
 * resolves a matter has met what was before. A matter that rests, was merged or cancelled owes nothing.
 */
export const findFallen = async (db: Db, from: Date, until: Date): Promise<Fallen[]> => {
  const fallen = (column: string) => sql`${sql.ref(column)} >= ${from} and ${sql.ref(column)} < least(${until}, now())
    and state not in ('waiting for citizen', 'merged', 'cancelled')`;
  const { rows } = await sql<Fallen>`
    with fallen as (
      select number, department_id, category_id, accept_by as due_at, resolved_at, 'accept' as kind
      from ticket where ${fallen('ticket.acceptBy')}
      union all select number, department_id, category_id, arrive_by, resolved_at, 'arrive'
      from ticket where ${fallen('ticket.arriveBy')}
      union all select number, department_id, category_id, resolve_by, resolved_at, 'resolve'
      from ticket where ${fallen('ticket.resolveBy')}
    ), met as (
      select fallen.department_id, category_id,
        least(fallen.resolved_at, began_at, pressed_at) <= due_at as in_time
      from fallen, lateral (
        select coalesce(max(at), '-infinity') as reopened_at from ticket_event
        where ticket_event.number = fallen.number and fallen.kind <> 'resolve' and ticket_event.kind = 'reopen'
      ) history, lateral (
        select min(at) as began_at from ticket_event
        where ticket_event.number = fallen.number and fallen.kind <> 'resolve' and ticket_event.kind = 'start'
          and at > history.reopened_at
      ) began, lateral (
        select min(case fallen.kind when 'accept' then accepted_at when 'arrive' then arrived_at end) as pressed_at
        from dispatch where dispatch.number = fallen.number and fallen.kind <> 'resolve' and sent_at >= history.reopened_at
          and dispatch.state not in ('returned', 'withdrawn')
      ) pressed
    )
    select department_id, category_id, count(*) filter (where in_time)::int as kept,
      count(*) filter (where in_time is not true)::int as missed
    from met group by 1, 2
  `.execute(db);
  return rows;
};
