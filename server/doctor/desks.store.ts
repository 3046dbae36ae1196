import { sql } from 'kysely';
import { finder } from '#server/doctor/broken.ts';

export const twoCalls = finder(sql`
  select 'agent ' || agent_id as key from call where state in ('ringing', 'answered', 'wrap-up') and agent_id is not null
  group by agent_id having count(*) > 1
`);

export const callWithoutAgent = finder(sql`
  select 'call ' || id as key from call where state in ('answered', 'wrap-up') and agent_id is null
`);

export const callWithoutDisposition = finder(sql`
  select 'call ' || id as key from call where state = 'ended' and agent_id is not null and disposition is null
`);

/** There may be more counted than there are calls: the demonstration has weeks of half hours without any. */
export const callNotCounted = finder(sql`
  select 'half hour ' || to_char(half.starts_at at time zone 'Asia/Taipei', 'YYYY-MM-DD HH24:MI') as key
  from (
    select date_bin('30 minutes', rang_at, '2000-01-01T00:00Z') as starts_at,
      count(*) filter (where state = 'ended') as answered, count(*) filter (where state = 'missed') as missed
    from call where not outbound and (state = 'missed' or (state = 'ended' and answered_at is not null))
    group by 1
  ) half left join call_half_hour using (starts_at)
  where coalesce(call_half_hour.answered, 0) < half.answered or coalesce(call_half_hour.missed, 0) < half.missed
`);

export const presenceOtherThanCall = finder(sql`
  select 'agent ' || coalesce(call.agent_id, presence.agent_id) as key
  from (select agent_id, state from call where state in ('answered', 'wrap-up')) call
  full join (select agent_id, state from presence where state in ('on call', 'wrap-up')) presence using (agent_id)
  where (case call.state when 'answered' then 'on call' else call.state end) is distinct from presence.state
`);

export const presenceOtherThanLog = finder(sql`
  select 'agent ' || coalesce(presence.agent_id, span.agent_id) as key
  from presence full join (select agent_id, state from presence_span where ends_at is null) span using (agent_id)
  where presence.state is distinct from span.state
`);

export const twoPresences = finder(sql`
  select 'agent ' || agent_id as key from (
    select agent_id, starts_at, lag(coalesce(ends_at, 'infinity')) over (partition by agent_id order by starts_at, id) as before
    from presence_span
  ) spans where before > starts_at
`);

export const handOutlivesCall = finder(sql`
  select 'agent ' || raised_hand.agent_id as key from raised_hand join call on call.id = call_id
  where lowered_at is null and call.state = 'ended'
`);

export const answerWithoutVersion = finder(sql`
  select 'answer ' || article.id as key from article left join lateral (
    select max(version) as newest, count(*) as versions from article_version where article_id = article.id
  ) written on true
  where (newest, versions) is distinct from (article.version, article.version::bigint)
`);

export const rulesWithGap = finder(sql`
  select 'rule set ' || version as key from (
    select rule_set.version, row_number() over (order by rule_set.version) as turn,
      (select max(position) - count(*) from routing_rule where routing_rule.version = rule_set.version) as gap
    from rule_set
  ) sets where version <> turn or gap <> 0
`);

/** What waits to be told to other systems. */
export const eventNotToTell = finder(sql`
  select webhook_delivery.number as key from webhook_delivery join webhook on webhook.id = webhook_id
    left join ticket on ticket.number = webhook_delivery.number
  where withdrawn_at is not null or confidential is not false
    or not exists (
      select from ticket_event where ticket_event.number = webhook_delivery.number
        and 'ticket.' || kind = body ->> 'type' and version = (body -> 'data' ->> 'version')::int)
`);
