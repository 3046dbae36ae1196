import { sql } from 'kysely';
import { finder } from '#server/doctor/broken.ts';

export const shortRest = finder(sql`
  select 'agent ' || shift.agent_id as key from shift join shift other on other.agent_id = shift.agent_id
  where other.starts_at > shift.starts_at and other.starts_at < shift.ends_at + interval '11 hours'
`);

export const shiftOfOtherWeek = finder(sql`
  select 'agent ' || agent_id as key from (select * from shift union all select * from draft_shift) shifts
  where date_trunc('week', starts_at at time zone 'Asia/Taipei')::date <> monday
`);

export const leaveTwice = finder(sql`
  select 'leave ' || one.id as key from leave one join leave other on other.agent_id = one.agent_id and other.id > one.id
  where one.state in ('asked', 'granted') and other.state in ('asked', 'granted')
    and daterange(one.first_day, one.last_day, '[]') && daterange(other.first_day, other.last_day, '[]')
`);

export const kindOfOtherHistory = finder(sql`
  select 'kind of shift ' || kind.id as key from shift_kind kind join lateral (
    select after from shift_kind_event where kind_id = kind.id order by id desc limit 1
  ) last on true
  where last.after <> jsonb_build_object(
    'nameZh', name_zh, 'nameEn', name_en, 'startsAt', starts_at, 'minutes', minutes
  )
`);
