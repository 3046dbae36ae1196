import { sql } from 'kysely';
import { finder } from '#server/doctor/broken.ts';

// A supervisor may allow fewer attempts later, so it is the count itself that is looked at.
export const dialledTooOften = finder(sql`
  select 'call task ' || id as key from call_task
  where attempts > 5 or attempts <> (select count(*) from call_attempt where task_id = call_task.id)
`);

export const waitsThoughRefused = finder(sql`
  select 'call task ' || id as key from call_task join calling_consent using (phone) where state = 'waiting' and not may_call
`);

export const consentOtherThanSaid = finder(sql`
  select 'number ' || phone as key from calling_consent
  where may_call is distinct from (
    select may_call from consent_event where consent_event.phone = calling_consent.phone order by id desc limit 1
  )
`);
