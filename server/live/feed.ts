import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { sql } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Db, Tx } from '#server/db/connection.ts';

/** Something that happened. `agentId` is set where it concerns one agent only. `id` orders and resumes. */
export type LiveEvent = {
  id: string;
  kind: LiveKind;
  key: string;
  agentId: string | null;
  data: Record<string, unknown>;
};
export type LiveKind =
  | 'ticket'
  | 'call'
  | 'presence'
  | 'notice'
  | 'rules'
  | 'articles'
  | 'roster'
  | 'shifts'
  | 'hand'
  | 'demand'
  | 'proposal'
  | 'alarm'
  | 'task'
  | 'campaign';

type Cursor = { xid: bigint; id: bigint };
const parseCursor = (text: string): Cursor | null => {
  const match = /^(\d{1,19})\.(\d{1,19})$/.exec(text);
  return match ? { xid: BigInt(match[1] as string), id: BigInt(match[2] as string) } : null;
};
const isAfter = (a: Cursor, b: Cursor): boolean => a.xid > b.xid || (a.xid === b.xid && a.id > b.id);

/** Writes news of a change into the change's own transaction. It is delivered when that has committed. */
export const saveLiveEvent = (tx: Tx, event: { kind: LiveKind; key: string; agentId?: string | null; data?: object }) =>
  tx
    .insertInto('liveEvent')
    .values({
      kind: event.kind,
      key: event.key,
      agentId: event.agentId ?? null,
      data: JSON.stringify(event.data ?? {}) as never,
    })
    .execute();

const maxReplay = 5000;
const restMilliseconds = 100;

// A transaction can commit after another one that took a later id. Only events below the oldest running transaction are
// read, in the order (transaction, id): so whoever resumes after an id has missed nothing before it.
const readAfter = async (db: Db, after: Cursor) => {
  const { rows } = await sql<{
    xid: string;
    id: string;
    kind: LiveKind;
    key: string;
    agentId: string | null;
    data: Record<string, unknown>;
    settled: boolean;
  }>`
    select xid::text, id, kind, key, agent_id, data, xid < pg_snapshot_xmin(pg_current_snapshot()) as settled
    from live_event where (xid, id) > (${after.xid.toString()}::xid8, ${after.id.toString()}::bigint)
    order by xid, id limit ${maxReplay}
  `.execute(db);
  const unsettled = rows.findIndex(({ settled }) => !settled);
  const ready = unsettled === -1 ? rows : rows.slice(0, unsettled);
  return {
    unsettled: unsettled !== -1,
    events: ready.map(
      ({ xid, id, kind, key, agentId, data }): LiveEvent => ({ id: `${xid}.${id}`, kind, key, agentId, data }),
    ),
  };
};

const newestCursor = async (db: Db): Promise<Cursor> => {
  const { rows } = await sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(db);
  return { xid: BigInt(rows[0]?.xid ?? 0), id: 0n };
};

/**
 * The stream of what happens, across all servers on one database. The table `live_event` is the truth;
 * a notification only wakes the readers, and a look every second makes up for a lost one.
 */
export class LiveFeed {
  readonly #db: Db;
  readonly #url: string;
  readonly #log: Logger;
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  #cursor: Cursor = { xid: 0n, id: 0n };
  #listener: pg.Client | null = null;
  #reading = false;
  #again = false;
  #waking = false;
  #woken = 0;
  // By which a server knows its own notifications.
  readonly #name = randomUUID();
  #closed = false;
  readonly #end = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Db, url: string, log: Logger) {
    this.#db = db;
    this.#url = url;
    this.#log = log;
  }

  async start(): Promise<void> {
    this.#cursor = await newestCursor(this.#db);
    this.#timer = setInterval(() => void this.#tick(), 1000);
    await this.#listen();
  }

  async stop(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#end.abort();
    await this.#listener?.end().catch(() => {});
  }

  /** Tells all servers that something was committed: at once, and many calls in a row as one. */
  wake(): void {
    if (this.#waking) return;
    this.#waking = true;
    const since = performance.now() - this.#woken;
    setTimeout(
      () => {
        this.#waking = false;
        this.#woken = performance.now();
        void this.#read();
        void sql`select pg_notify('live', ${this.#name})`.execute(this.#db).catch(() => {});
      },
      Math.max(0, restMilliseconds - since),
    );
  }

  /** The id to resume from for somebody who knows everything until now. */
  now(): string {
    return `${this.#cursor.xid}.${this.#cursor.id}`;
  }

  /** Events after `lastId` (all that come from now on when it is null), until `signal` aborts. */
  async *events(lastId: string | null, signal: AbortSignal): AsyncGenerator<LiveEvent | 'reset'> {
    const ending = AbortSignal.any([signal, this.#end.signal]);
    // Subscribed before the replay is read: what happens between the two is in both and is told once.
    const incoming = on(this.#emitter, 'event', { signal: ending });
    let last = (lastId && parseCursor(lastId)) || this.#cursor;
    if (lastId) {
      const missed = parseCursor(lastId) && !(await this.#isTooOld(last)) ? await readAfter(this.#db, last) : null;
      if (!missed || missed.events.length === maxReplay) yield 'reset';
      else {
        for (const event of missed.events) {
          last = parseCursor(event.id) ?? last;
          yield event;
        }
      }
    }
    try {
      for await (const [event] of incoming as AsyncIterable<[LiveEvent]>) {
        const cursor = parseCursor(event.id);
        if (!cursor || !isAfter(cursor, last)) continue;
        last = cursor;
        yield event;
      }
    } catch (error) {
      if (!ending.aborted) throw error;
    }
  }

  async #isTooOld(cursor: Cursor): Promise<boolean> {
    const { rows } = await sql<{ gone: boolean }>`
      select not exists (select 1 from live_event where xid <= ${cursor.xid.toString()}::xid8)
        and exists (select 1 from live_event where xid > ${cursor.xid.toString()}::xid8) as gone
    `.execute(this.#db);
    return rows[0]?.gone ?? false;
  }

  async #tick(): Promise<void> {
    if (!this.#listener && !this.#closed) await this.#listen();
    await this.#read();
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, application_name: 'handrail live' });
    client.on('notification', ({ payload }) => payload === this.#name || void this.#read());
    client.on('error', () => {
      if (this.#listener === client) this.#listener = null;
    });
    client.on('end', () => {
      if (this.#listener === client) this.#listener = null;
    });
    this.#listener = client;
    try {
      await client.connect();
      await client.query('listen live');
    } catch (error) {
      this.#listener = null;
      await client.end().catch(() => {});
      this.#log.warn({ reason: (error as Error).message }, 'live: cannot listen, trying again');
    }
  }

  async #read(): Promise<void> {
    if (this.#closed) return;
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    try {
      do {
        this.#again = false;
        const { events, unsettled } = await readAfter(this.#db, this.#cursor);
        for (const event of events) this.#emitter.emit('event', event);
        const last = events.at(-1);
        if (last) this.#cursor = parseCursor(last.id) ?? this.#cursor;
        if (events.length === maxReplay) this.#again = true;
        else if (unsettled) setTimeout(() => void this.#read(), 10);
      } while (this.#again);
    } catch (error) {
      this.#log.warn({ reason: (error as Error).message }, 'live: cannot read, trying again');
    } finally {
      this.#reading = false;
    }
  }
}
