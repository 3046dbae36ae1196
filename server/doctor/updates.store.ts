import { sql } from 'kysely';
import { finder, serverRuns } from '#server/doctor/broken.ts';

// What the citizen hears of each thing in the timeline. Of what crews press only the one that leads is heard.
const newsOf = {
  opened: 'received',
  wait: 'waiting',
  transfer: 'transferred',
  return: 'transferred',
  resolve: 'resolved',
  close: 'closed',
  reopen: 'reopened',
  cancel: 'cancelled',
};

// Of tickets that were opened here. Who follows the own ticket in another way as well hears it twice.
const told = sql`
  select ticket.number, events.count as events, updates.count as updates, ways.count as ways
  from ticket cross join lateral (
    select news.value as kind, count(*) from ticket_event join jsonb_each_text(${JSON.stringify(newsOf)}::jsonb) news
      on news.key = ticket_event.kind
    where ticket_event.number = ticket.number and (ticket_event.kind <> 'return' or ticket_event.data ->> 'to' is not null)
      -- Before, nobody was asked at the end.
      and (ticket_event.kind <> 'close' or at > (select "timestamp"::timestamptz from kysely_migration where name = '0009-next-news'))
    group by news.value
  ) events cross join lateral (
    select count(*) from citizen_update where citizen_update.number = ticket.number
      and citizen_update.citizen_id = ticket.citizen_id and citizen_update.kind = events.kind
  ) updates cross join lateral (
    select 1 + count(*) as count from follower
    where follower.number = ticket.number and follower.citizen_id = ticket.citizen_id
  ) ways
  where request_id is not null and citizen_id is not null and way <> 'none'`;

export const withoutUpdate = finder(sql`select number as key from (${told}) told where updates < events`);

export const updateTwice = finder(sql`select number as key from (${told}) told where updates > events * ways`);

export const updateUnclear = finder(sql`
  select number as key from citizen_update where case state
    when 'told' then told_at is null
    when 'sending' then tried_at is null or way = 'call'
    when 'queued' then false
    else fault is null end
`);

/** Each server ends what another one left on its way out, two minutes after it was taken. */
export const updateLost = finder(sql`
  select number as key from citizen_update
  where state = 'sending' and tried_at < now() - interval '4 minutes' and ${serverRuns}
`);
