import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { KeptHalfHour } from '#shared/shifts/half-hour.ts';

/** Adds a call that has just ended or was missed to the half hour in which it rang. What the city called does not count. */
export const countCall = async (tx: Tx, callId: string): Promise<void> => {
  await sql`
    insert into call_half_hour as half (starts_at, calls, answered, missed, waiting_seconds, handling_seconds, in_time, longer_seconds)
    select date_bin('30 minutes', rang_at, '2000-01-01T00:00Z'), 1, missed # 1, missed,
      greatest(round(extract(epoch from coalesce(answered_at, hung_up_at) - rang_at)), 0),
      greatest(round(extract(epoch from coalesce(ended_at - answered_at, '0'))), 0),
      coalesce((answered_at <= rang_at + make_interval(secs => service_target.seconds))::int, 0),
      greatest(floor(extract(epoch from least(coalesce(ended_at - greatest(answered_at, hung_up_at), '0'), make_interval(mins => coalesce((
        select wrap_up_minutes from accommodation where accommodation.agent_id = call.agent_id
      ), 0))))), 0)
    from call, service_target, lateral (select (state = 'missed')::int as missed) as came
    where call.id = ${callId} and not outbound
    on conflict (starts_at) do update set
      calls = half.calls + 1, answered = half.answered + excluded.answered, missed = half.missed + excluded.missed,
      waiting_seconds = half.waiting_seconds + excluded.waiting_seconds,
      handling_seconds = half.handling_seconds + excluded.handling_seconds,
      in_time = half.in_time + excluded.in_time, longer_seconds = half.longer_seconds + excluded.longer_seconds
  `.execute(tx);
};

/** The half hours in which a call came, from `from` to before `until`. */
export const findHalfHours = (db: Db, from: Date, until: Date): Promise<KeptHalfHour[]> =>
  db
    .selectFrom('callHalfHour')
    .select(['startsAt', 'calls', 'answered', 'missed', 'waitingSeconds', 'handlingSeconds', 'inTime', 'longerSeconds'])
    .where('startsAt', '>=', from)
    .where('startsAt', '<', until)
    .orderBy('startsAt')
    .execute();
