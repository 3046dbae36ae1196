import { sql } from 'kysely';
import { finder } from '#server/doctor/broken.ts';

export const otherThanPressed = finder(sql`
  select number as key from dispatch left join lateral (
    select coalesce(array_agg(kind), '{}') as kinds from press where dispatch_id = dispatch.id and error is null
  ) pressed on true
  where state in ('sent', 'accepted') and 'arrive' = any(pressed.kinds)
    or state = 'sent' and 'accept' = any(pressed.kinds)
    or state <> 'done' and 'done' = any(pressed.kinds)
    or state <> 'returned' and 'return' = any(pressed.kinds)
    or state = 'accepted' and accepted_at is null
    or state = 'arrived' and arrived_at is null
    or state = 'done' and done_at is null
`);

export const outlivesMatter = finder(sql`
  select number as key from dispatch join ticket using (number)
  where dispatch.state in ('sent', 'accepted', 'arrived') and (not active or ticket.state = 'resolved')
`);

export const dispatchedToNobody = finder(sql`
  select number as key from ticket where state = 'dispatched' and not exists (
    select from dispatch where dispatch.number = ticket.number and dispatch.state in ('sent', 'accepted', 'arrived'))
`);

/** One that came too late is in it where it had words. */
export const pressedWithoutTrace = finder(sql`
  select dispatch.number as key from press join dispatch on dispatch.id = dispatch_id
  where (press.error is null or press.words is not null) and not exists (
    select from ticket_event where ticket_event.number = dispatch.number and ticket_event.at = pressed_at
      and ticket_event.agent_id = press.agent_id)
`);
