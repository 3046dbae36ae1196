import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { streetLight } from '#server/testing/calls.ts';
import { type Answer, openDesk } from '#server/testing/kills/desk.ts';
import type { Press } from '#shared/dispatch/states.ts';

/** What a server said that it had done. */
export type Acknowledged =
  | { what: 'opened'; number: string; requestId: string }
  | { what: 'pressed'; number: string; id: string }
  | { what: 'noted'; number: string; words: string }
  | { what: 'moved'; number: string; kind: string; version: number };

type Detail = {
  version: number;
  state: string;
  orders: { id: string }[];
  timeline: { kind: string; data: { words?: string } }[];
};

const states = {
  start: 'in progress',
  wait: 'waiting for citizen',
  resume: 'in progress',
  resolve: 'resolved',
  close: 'closed',
  reopen: 'open',
};

type Options = {
  db: Db;
  urls: readonly string[];
  random: () => number;
  citizenIds: readonly string[];
  /** Called with each change as it is acknowledged. */
  heard: (change: Acknowledged) => void;
};

/** For tests: people who work tickets, each change until it is acknowledged or seen to be done. */
export const openDesks = async ({ db, urls, random, citizenIds, heard }: Options) => {
  const [agent, officer] = await Promise.all([openDesk(urls, 'agent1'), openDesk(urls, 'officer1')]);

  const detailOf = async (number: string) => (await agent.read('tickets.detail', { number })).data as unknown as Detail;

  const open = async (): Promise<string> => {
    const citizenId = citizenIds[Math.floor(random() * citizenIds.length)] ?? null;
    const way = random() < 0.5 ? 'text' : 'email';
    const matter = streetLight({ citizenId, way, answers: { wires: 'yes' } });
    const { data } = await agent.insist(() => agent.change('tickets.open', matter));
    heard({ what: 'opened', number: data.number as string, requestId: matter.requestId });
    return data.number as string;
  };
  const press = async (number: string, orderId: string, kind: Press): Promise<void> => {
    const input = {
      id: randomUUID(),
      orderId,
      pressedAt: new Date().toISOString(),
      kind,
      words: '到了',
      position: null,
    };
    const { ok } = await officer.insist(() => officer.change('dispatch.press', input));
    if (ok) heard({ what: 'pressed', number, id: input.id });
  };
  /** Again until it is done: an answer that never came says nothing. */
  const until = async (
    isDone: (detail: Detail) => boolean,
    number: string,
    change: (detail: Detail) => Promise<Answer>,
  ) => {
    for (;;) {
      const detail = await detailOf(number);
      if (isDone(detail)) return null;
      const answer = await change(detail);
      if (answer?.ok) return answer.data;
    }
  };
  const note = async (number: string): Promise<void> => {
    const words = randomUUID();
    const isNoted = ({ timeline }: Detail) => timeline.some(({ data }) => data.words === words);
    if (await until(isNoted, number, () => agent.change('tickets.note', { number, words }))) {
      heard({ what: 'noted', number, words });
    }
  };
  const move = async (number: string, kind: keyof typeof states): Promise<void> => {
    const isMoved = ({ state }: Detail) => state === states[kind];
    const words = '再看一次';
    const data = await until(isMoved, number, ({ version }) =>
      agent.change(`tickets.${kind}`, { number, version, words }),
    );
    if (data) heard({ what: 'moved', number, kind, version: data.version as number });
  };
  /** Lets the ticket become overdue in a moment, and waits until that is in its timeline. */
  const becomeOverdue = async (number: string): Promise<void> => {
    const soon = () =>
      db.transaction().execute(async (tx) => {
        await sql`select from ticket where number = ${number} for update`.execute(tx);
        await sql`update ticket set resolve_by = now() + interval '1 second' where number = ${number}`.execute(tx);
        await sql`
          update deadline set due_at = now() + interval '1 second', next_at = now() + interval '1 second', rung = 'overdue'
          where number = ${number} and kind = 'resolve'
        `.execute(tx);
        return true;
      });
    while (!(await soon().catch(() => false))) await sleep(100);
    while (!(await detailOf(number)).timeline.some(({ kind }) => kind === 'overdue')) await sleep(200);
  };

  /** The life of one ticket, from its opening until it is closed. */
  return async (): Promise<void> => {
    const number = await open();
    const { orders } = await detailOf(number);
    const orderId = orders[0]?.id ?? '';
    await press(number, orderId, 'accept');
    if (random() < 0.3) await note(number);
    if (random() < 0.2) await becomeOverdue(number);
    await press(number, orderId, 'arrive');
    if (random() < 0.1) {
      await move(number, 'wait');
      await move(number, 'resume');
    }
    if (random() < 0.3) await press(number, orderId, 'report');
    await press(number, orderId, 'done');
    await move(number, 'close');
    if (random() < 0.2) for (const kind of ['reopen', 'start', 'resolve', 'close'] as const) await move(number, kind);
  };
};
