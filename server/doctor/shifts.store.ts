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
