import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { killableCity } from '#server/testing/kills/killable-city.ts';
import type { Acknowledged } from '#server/testing/kills/lives.ts';

/** The acknowledged changes that the database does not have, or has twice. */
export const findLost = async (db: Db, acknowledged: readonly Acknowledged[]): Promise<unknown[]> => {
  const { rows } = await sql<{ lost: unknown }>`
    select change as lost from jsonb_array_elements(${JSON.stringify(acknowledged)}::jsonb) change
    where (case change ->> 'what'
      when 'opened' then (select count(*) from ticket where number = change ->> 'number' and request_id = (change ->> 'requestId')::uuid)
      when 'pressed' then (select count(*) from press where id = (change ->> 'id')::uuid and error is null)
      when 'noted' then (select count(*) from ticket_event where number = change ->> 'number' and data ->> 'words' = change ->> 'words')
      else (select count(*) from ticket_event where number = change ->> 'number' and kind = change ->> 'kind'
        and version = (change ->> 'version')::int)
    end) <> 1
  `.execute(db);
  return rows.map(({ lost }) => lost);
};

/** By how many milliseconds the latest deadline was late. */
export const findLatest = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ ms: number | null }>`
    select max(extract(epoch from at - (data ->> 'dueAt')::timestamptz) * 1000)::int as ms from ticket_event where kind = 'overdue'
  `.execute(db);
  return rows[0]?.ms ?? 0;
};

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];

type City = Awaited<ReturnType<typeof killableCity>>;

/**
 * What is wrong with what the citizens were sent: an e-mail twice; one of the database's word that it was told, which
 * nobody received; one received that should still wait. A text message may be asked for twice, under one key.
 */
export const findWrongNews = async ({ db, mail, gateway }: City): Promise<string[]> => {
  const mails = mail.mails.map(({ messageId }) => (messageId ?? '').replace(/[<>]|@.*/g, ''));
  const received = new Set([...mails, ...gateway.asked.map(({ headers }) => String(headers['idempotency-key']))]);
  const { rows } = await sql<{ id: string; state: string; tries: number }>`
    select number || '-' || id as id, state, tries from citizen_update
  `.execute(db);
  return [
    ...twice(mails).map((id) => `${id} sent twice`),
    ...rows.flatMap(({ id, state, tries }) => {
      if (state === 'told' && !received.delete(id)) return `${id} told, and received by nobody`;
      // Taken, and perhaps sent, by a server that was killed.
      const isOpen = tries > 0 && received.delete(id);
      return isOpen || !received.has(id) ? [] : `${id} received, and ${state}`;
    }),
    ...[...received].map((id) => `${id} received, and nowhere`),
  ];
};

/** The tickets of which the webhook heard an event before an earlier one, or not at all. */
export const findWrongEvents = async ({ db, receiver }: City): Promise<string[]> => {
  const heard = new Map<string, number[]>();
  const versions = new Set<string>();
  for (const { id, body } of receiver.heard) {
    const { type, data } = JSON.parse(body);
    versions.add(`${data.number} ${type} ${data.version}`);
    const ids = heard.get(data.number) ?? [];
    const one = Number(id.replace('event_', ''));
    if (!ids.includes(one)) ids.push(one);
    heard.set(data.number, ids);
  }
  const { rows } = await sql<{ event: string }>`
    select number || ' ticket.' || kind || ' ' || version as event from ticket_event
    except select number || ' ' || (body ->> 'type') || ' ' || (body -> 'data' ->> 'version') from webhook_delivery
  `.execute(db);
  return [
    ...[...heard]
      .filter(([, ids]) => ids.some((id, at) => id < (ids[at - 1] ?? 0)))
      .map(([number]) => `${number} out of order`),
    ...rows.filter(({ event }) => !versions.has(event)).map(({ event }) => `${event} never heard`),
  ];
};
