import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import type { TicketRow } from '#server/tickets/ticket.store.ts';
import type { Locale } from '#shared/language.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

/**
 * Queues news for the ticket's citizen and for everybody who follows it, and gives for how many. Who wishes no news
 * of any case gets none, which is kept with them. That it is still worked on is news only for who hears nothing else; that and the question at the end are overtaken
 * by what is newer.
 */
export const queueNews = async (
  tx: Tx,
  number: string,
  kind: UpdateKind,
  words: Record<Locale, string>,
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    with overtaken as (
      update citizen_update set state = 'dropped', fault = 'overtaken'
      where number = ${number} and kind in ('still', 'closed') and state = 'queued' and ${kind} <> 'still'
    ), queued as (
      insert into citizen_update (number, citizen_id, way, locale, kind, words, state, fault)
      select ${number}, citizen.id, told.way, citizen.locale, ${kind},
        case citizen.locale when 'en' then ${words.en} else ${words['zh-TW']} end,
        case when do_not_tell then 'dropped' else 'queued' end, case when do_not_tell then 'wish' end
      from (
        select citizen_id, way from ticket where number = ${number}
        union select citizen_id, way from follower where number = ${number}
      ) told join citizen on citizen.id = told.citizen_id
      where told.way <> 'none' and (${kind} <> 'still' or not do_not_tell and not exists (
        select from citizen_update waiting
        where waiting.number = ${number} and waiting.citizen_id = citizen.id and waiting.state in ('queued', 'sending')
      ))
      returning state
    )
    select count(*)::int as count from queued where state = 'queued'
  `.execute(tx);
  return rows[0]?.count ?? 0;
};

/** Keeps by when the citizen hears again of a matter that is not over yet. */
export const saveNextNews = async (tx: Tx, number: string, updateBy: Date): Promise<void> => {
  await tx.updateTable('ticket').set({ updateBy }).where('number', '=', number).execute();
};

/**
 * Tickets in work whose next news are due within `leadMs`, the longest due first, locked; none that another server has in
 * hand or that somebody is just changing.
 */
export const lockDueNews = async (
  tx: Tx,
  leadMs: number,
  most: number,
): Promise<Pick<TicketRow, 'number' | 'version' | 'urgency'>[]> => {
  const { rows } = await sql<Pick<TicketRow, 'number' | 'version' | 'urgency'>>`
    select number, version, urgency from ticket
    where state in ('open', 'dispatched', 'in progress') and update_by <= now() + make_interval(secs => ${leadMs / 1000})
    order by update_by limit ${most} for update skip locked
  `.execute(tx);
  return rows;
};
