import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type pg from 'pg';
import { type Bar, median, perSecond } from '#e2e/bench/bar.ts';
import { signInAt } from '#e2e/bench/sign-in-at.ts';
import { startCityServer } from '#e2e/support/city-server.ts';
import { connect } from '#server/db/connection.ts';
import { ticketNumber } from '#shared/ticket-number.ts';

const desks = 8;
const seconds = 4;
const rounds = 3;

const words = '和平一路的路燈不亮，晚上很暗';
const terms = ['和平', '平一', '一路', '路的', '的路', '路燈', '燈不', '不亮', '亮'];
const sentence = '工務局，規則 1：路燈。';

/** The same rows as an opened ticket leaves, one statement after the other in one transaction, through our own driver. */
const bareTransaction = async (client: pg.PoolClient, citizenId: string): Promise<void> => {
  const { rows } = await client.query("select nextval('ticket_serial') as serial");
  const number = ticketNumber(Number(rows[0].serial));
  await client.query('begin');
  await client.query(
    `insert into ticket (number, category_id, department_id, urgency, state, confidential, words, answers, district_id, road, spot,
       citizen_id, way, request_id, opened_by, accept_by, update_by, resolve_by, search)
     values ($1, 'street-light', 'works', 'normal', 'open', false, $2, '{}', 'lingya', '和平一路', '', $3, 'text', $4, 'agent1',
       now(), now(), now() + interval '3 days', array_to_tsvector($5::text[]))`,
    [number, words, citizenId, randomUUID(), terms],
  );
  await client.query(
    "insert into ticket_event (number, version, agent_id, kind, data) values ($1, 1, 'agent1', 'opened', $2)",
    [number, '{"departmentId":"works"}'],
  );
  await client.query(
    `insert into decision (number, rule_set_version, rule_id, rule_position, department_id, urgency, sentence_zh, sentence_en)
     values ($1, 1, 'r-001', 1, 'works', 'normal', $2, $2)`,
    [number, sentence],
  );
  await client.query(
    "insert into citizen_update (number, citizen_id, way, locale, kind) values ($1, $2, 'text', 'zh-TW', 'received')",
    [number, citizenId],
  );
  await client.query("insert into live_event (kind, key, data) values ('ticket', $1, $2)", [
    number,
    '{"what":"opened"}',
  ]);
  await client.query('commit');
};

/** Tickets opened a second through HTTP with everything that belongs to it, against the bare transaction. */
export const openTicketBench = async (): Promise<Bar> => {
  const server = await startCityServer(90, 4390);
  const { pool } = connect(server.databaseUrl, desks);
  try {
    const cookie = await signInAt(server.url, 'agent1');
    const citizenId = String((await pool.query('select id from citizen limit 1')).rows[0].id);
    const questions = (await pool.query("select questions from category where id = 'street-light'")).rows[0].questions;
    const answers = Object.fromEntries(
      questions
        .filter(({ required }: { required?: boolean }) => required)
        .map(({ id, options }: { id: string; options?: { id: string }[] }) => [id, options?.[0]?.id ?? 'no']),
    );
    const place = { districtId: 'lingya', road: '和平一路', landmark: null, spot: '' };
    // Less work for this side than `fetch`: it is the server that is measured.
    const agent = new Agent({ keepAlive: true, maxSockets: desks });
    const headers = { 'content-type': 'application/json', cookie, origin: server.url };
    const open = (): Promise<void> =>
      new Promise((done, fail) => {
        const order = {
          requestId: randomUUID(),
          callId: null,
          citizenId,
          categoryId: 'street-light',
          words,
          answers,
          place,
          way: 'text',
          confidential: false,
          handedTo: null,
        };
        const sent = request(`${server.url}/api/trpc/tickets.open`, { agent, method: 'POST', headers }, (response) => {
          response.resume();
          response.on('end', () => (response.statusCode === 200 ? done() : fail(new Error(`${response.statusCode}`))));
        });
        sent.on('error', fail);
        sent.end(JSON.stringify(order));
      });
    const bare = async (): Promise<void> => {
      const client = await pool.connect();
      try {
        await bareTransaction(client, citizenId);
      } finally {
        client.release();
      }
    };
    await perSecond(open, desks, 2);
    await perSecond(bare, desks, 1);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const [ours, theirs] = [await perSecond(open, desks, seconds), await perSecond(bare, desks, seconds)];
      console.log(`  opened a second: ${ours.toFixed(0)} through HTTP, ${theirs.toFixed(0)} bare`);
      ratios.push(ours / theirs);
    }
    return {
      name: 'open a ticket through HTTP / bare SQL transaction',
      ratio: median(ratios),
      bar: 0.5,
      kind: 'least',
    };
  } finally {
    await pool.end();
    await server.stop();
  }
};
