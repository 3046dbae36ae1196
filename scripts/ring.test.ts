import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addAgent, clearDesks } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { testCity } from '#server/testing/database.ts';
import { readOrder } from './ring-order.ts';

vi.setConfig({ testTimeout: 60_000 });

const script = fileURLToPath(new URL('./ring.ts', import.meta.url));
let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
let url: string;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
  url = await exchange.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await exchange.close();
  await city.close();
});

const ring = async (args: string[], env: Record<string, string> = { DATABASE_URL: city.url }) => {
  const child = spawn(process.execPath, [script, ...args], { env: { PATH: process.env.PATH, ...env } });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => child.on('exit', done)),
  ]);
  return { out: out.trim(), err: err.trim(), code };
};
const stateOf = async (exchangeId: string) =>
  (await city.db.selectFrom('call').select('state').where('exchangeId', '=', exchangeId).executeTakeFirst())?.state;

test('a call rings at the agent, and is ended as ordered', async () => {
  await clearDesks(city.services);
  const agent = await addAgent(city.services, 'available');
  const first = await ring(['--from', '0912345678', '--url', url]);
  expect(first).toEqual({ out: expect.stringMatching(/^\S+$/), err: '', code: 0 });
  expect((await agent.ask.calls.mine()).call?.fromPhone).toBe('+886912345678');
  expect(await ring(['--answered-elsewhere', first.out, '--url', url])).toEqual({ out: first.out, err: '', code: 0 });
  expect(await stateOf(first.out)).toBe('ended');

  const second = await ring(['--withheld', '--hang-up-after', '1', '--url', url]);
  expect(await stateOf(second.out)).toBe('missed');
});

test.each([
  [[], 'Say who calls'],
  [['--from'], "Option '--from <value>' argument missing"],
  [['--from', '1999'], '--from takes a telephone number'],
  [['--from', '0912345678', '--withheld'], 'Say who calls'],
  [['--hang-up', ''], 'Say who calls'],
  [['--hang-up', 'x', '--hang-up-after', '1'], '--hang-up-after goes with'],
  [['--withheld', '--hang-up-after', 'soon'], '--hang-up-after takes'],
  [['--withheld', '--url', 'here'], '--url takes an address'],
  [['--loud'], "Unknown option '--loud'"],
  [['0912345678'], "Unexpected argument '0912345678'"],
])('%j is refused in one line', (args, line) => {
  expect(() => readOrder(args)).toThrow(new RegExp(`^${line}[^\\n]*Usage: npm run ring[^\\n]*$`));
});

test('misuse and a server that is not there end with one line', async () => {
  const misused = await ring(['--loud']);
  expect(misused).toEqual({ out: '', err: expect.stringMatching(/^Unknown option '--loud'\. Usage: .*$/), code: 1 });
  const { err, code } = await ring(['--withheld', '--url', 'http://127.0.0.1:1']);
  expect(code).toBe(1);
  expect(err).toBe('No server answers at http://127.0.0.1:1: start it with npm start, or name it with --url.');
});

test('a data folder that is not the server’s is said, and not made into one', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'handrail-ring-'));
  const { err, code } = await ring(['--withheld', '--url', url], { DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(err).toBe(`There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as the server has it.`);
  rmSync(dataDir, { recursive: true });
});

test('another database than the server’s is said', async () => {
  const other = await testCity();
  const { err, code } = await ring(['--withheld', '--url', url], { DATABASE_URL: other.url });
  expect(code).toBe(1);
  expect(err).toContain('names another database');
  await other.close();
});
