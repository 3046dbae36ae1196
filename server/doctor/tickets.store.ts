import { sql } from 'kysely';
import { finder } from '#server/doctor/broken.ts';
import { nextState, ticketActions, ticketStates } from '#shared/tickets/states.ts';

// Where an action leads, if that is the same from every state.
const moves = Object.fromEntries(
  ticketActions.flatMap((action) => {
    const [to, ...others] = new Set(ticketStates.flatMap((state) => nextState(state, action) ?? []));
    return to && others.length === 0 ? [[action, to]] : [];
  }),
);

export const withoutOpening = finder(sql`
  select number as key from ticket where (
    select kind from ticket_event where ticket_event.number = ticket.number order by id limit 1
  ) in ('opened', 'imported') is not true
`);

/** A dispatch moves an open ticket only, and an arrival one on which nobody had begun; an import may say any state. */
export const otherThanTimeline = finder(sql`
  with moves as (select key as kind, value as state from jsonb_each_text(${JSON.stringify({ ...moves, opened: 'open' })}::jsonb))
  select ticket.number as key from ticket, lateral (
    select id, coalesce(moves.state, ticket.state) as state from ticket_event left join moves using (kind)
    where ticket_event.number = ticket.number and (moves.state is not null or kind = 'imported') order by id desc limit 1
  ) moved, lateral (
    select coalesce(bool_or(kind = 'dispatch'), false) as sent, coalesce(bool_or(kind = 'arrive'), false) as arrived
    from ticket_event where ticket_event.number = ticket.number and id > moved.id
  ) since
  where ticket.state <> case
    when moved.state in ('open', 'dispatched') and since.arrived then 'in progress'
    when moved.state = 'open' and since.sent then 'dispatched' else moved.state end
`);

export const withoutHistory = finder(sql`
  select ticket.number as key from ticket left join lateral (
    select max(version) as newest, count(distinct version) as versions from ticket_event
    where ticket_event.number = ticket.number
  ) history on true
  where (history.newest, history.versions) is distinct from (ticket.version, ticket.version::bigint)
`);

export const lacksWhatStateNeeds = finder(sql`
  select number as key from ticket where case state
    when 'waiting for citizen' then waiting_since is null
    when 'resolved' then resolved_at is null or resolution is null
    when 'closed' then closed_at is null
    when 'cancelled' then closed_at is null
    when 'merged' then merged_into is null or merged_into = number
    else false end
`);

export const withoutDecision = finder(sql`
  select number as key from ticket
  where request_id is not null and not exists (select from decision where decision.number = ticket.number)
`);

export const ofUnknownRule = finder(sql`
  select number as key from decision where not exists (select from rule_set where version = rule_set_version)
    or rule_id is not null and not exists (
      select from routing_rule where version = rule_set_version and routing_rule.id = rule_id and position = rule_position)
`);

/** A day is what the desks can be told of; a press is dated by the officer, and an import may be too large to tell. */
export const untoldToDesks = finder(sql`
  select ticket_event.number as key from ticket join ticket_event using (number)
  where request_id is not null and ticket_event.at > now() - interval '20 hours' and kind <> 'imported'
    and not exists (
      select from press join dispatch on dispatch.id = dispatch_id
      where dispatch.number = ticket_event.number and pressed_at = ticket_event.at)
    and not exists (
      select from live_event where live_event.at = ticket_event.at and live_event.kind = 'ticket' and key = ticket_event.number)
`);
