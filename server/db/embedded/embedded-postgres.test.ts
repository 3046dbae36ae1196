import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { startEmbeddedPostgres } from '#server/db/embedded/start-embedded-postgres.ts';

// Folders made by mkdtemp are 0700: run as root, every test here runs beneath a folder that PostgreSQL may not enter.
const folder = fs.mkdtempSync(join(tmpdir(), 'handrail-embedded-'));
const dataDir = join(folder, 'data');
const temporary = join(folder, 'tmp');
fs.mkdirSync(temporary);
fs.chmodSync(temporary, 0o777);
vi.setConfig({ testTimeout: 60_000, hookTimeout: 20_000 });
const fixture = fileURLToPath(new URL('./fixtures/hold.ts', import.meta.url));
const children: ChildProcess[] = [];
const lines: string[] = [];
const start = async () => {
  const started = await startEmbeddedPostgres({ dataDir, log: (line) => lines.push(line) });
  onTestFinished(started.stop);
  return started;
};

const pidFile = (dir = dataDir) => join(dir, 'postgres/data/postmaster.pid');
const postmasterPid = (dir = dataDir) => Number(fs.readFileSync(pidFile(dir), 'utf8').split('\n')[0]);

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query({ text, rowMode: 'array' })).rows[0] ?? [];
  } finally {
    client.end().catch(() => {});
  }
};

const eventually = async <T>(attempt: () => T | Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 200) throw error;
      await sleep(100);
    }
  }
};

/** Starts the database in a Node process of its own. */
const hold = (dir: string) => {
  const child = spawn(process.execPath, [fixture, dir], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const said = (words: string) => eventually(() => expect(output).toContain(words));
  return { child, said, output: () => output };
};

const kill = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
};

afterAll(async () => {
  for (const child of children) await kill(child, 'SIGKILL');
  for (const dir of fs.readdirSync(folder)) {
    if (fs.existsSync(pidFile(join(folder, dir)))) process.kill(postmasterPid(join(folder, dir)), 'SIGKILL');
  }
  await sleep(200);
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('the first start makes a durable database that knows Chinese letters and keeps its secrets', async () => {
  const { url, stop } = await start();
  for (const name of ['pg_trgm', 'btree_gist', 'unaccent']) await query(url, `create extension ${name}`);
  expect(await query(url, "select cardinality(show_trgm('路燈不亮')), lower('ÄÉ')")).toEqual([5, 'äé']);
  expect(
    await query(
      url,
      "select current_setting('fsync'), current_setting('synchronous_commit'), rolsuper from pg_roles where rolname = current_user",
    ),
  ).toEqual(['on', 'on', false]);
  expect(await query(url, 'show wal_compression')).not.toEqual(['off']);
  await query(url, "create table kept as select 'acknowledged' as word");

  const home = join(dataDir, 'postgres');
  expect(fs.statSync(home).mode & 0o777).toBe(0o700);
  expect(fs.statSync(join(home, 'password')).mode & 0o777).toBe(0o600);

  await query(url, 'create table callers (phone text primary key)');
  await query(url, "insert into callers values ('0912345678')");
  await expect(query(url, "insert into callers values ('0912345678')")).rejects.toThrow('duplicate key');
  await expect(query(url, "select '0912345678x'::int")).rejects.toThrow('invalid input');
  await stop();
  for (const name of fs.readdirSync(join(home, 'log'))) {
    expect(fs.readFileSync(join(home, 'log', name), 'utf8')).not.toContain('0912345678');
  }
});

test('the second start is quick, a second starter is refused, and stop() ends PostgreSQL', async () => {
  const began = Date.now();
  const { url, stop } = await start();
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(await query(url, 'select word from kept')).toEqual(['acknowledged']);
  const pid = postmasterPid();

  const inUse = `DATA_DIR ${dataDir} is already in use by process ${process.pid}: stop that first, or set another DATA_DIR.`;
  await expect(start()).rejects.toThrow(inUse);
  const other = hold(dataDir);
  await other.said(`error ${inUse}\n`);
  expect(await query(url, 'select 1')).toEqual([1]);

  await stop();
  await stop();
  expect(() => process.kill(pid, 0)).toThrow();
  expect(fs.existsSync(pidFile())).toBe(false);
});

test('a postmaster that outlived its Node process is adopted, and still watched over', async () => {
  const first = hold(dataDir);
  await first.said('url ');
  const pid = postmasterPid();
  await kill(first.child, 'SIGKILL');

  lines.length = 0;
  const { url, stop } = await start();
  expect(postmasterPid()).toBe(pid);
  expect(first.output()).toContain(`url ${url}\n`);
  expect(lines).toEqual([`PostgreSQL was still running as process ${pid}; using it.`]);

  await query(url, "update kept set word = 'after adoption'");
  process.kill(pid, 'SIGKILL');
  await eventually(async () => expect(await query(url, 'select word from kept')).toEqual(['after adoption']));
  expect(postmasterPid()).not.toBe(pid);
  await stop();
  expect(fs.existsSync(pidFile())).toBe(false);
});

test('PostgreSQL killed while Node lives is started again on its port', async () => {
  const { url, stop } = await start();
  await query(url, "update kept set word = 'after a kill'");
  process.kill(postmasterPid(), 'SIGKILL');
  await eventually(async () => expect(await query(url, 'select word from kept')).toEqual(['after a kill']));
  await stop();
});

test('both killed, and the process id reused by somebody else: the next start repairs it', async () => {
  const first = hold(dataDir);
  await first.said('url ');
  const pid = postmasterPid();
  const text = fs.readFileSync(pidFile(), 'utf8');
  await kill(first.child, 'SIGKILL');
  process.kill(pid, 'SIGKILL');
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
  children.push(stranger);
  fs.writeFileSync(pidFile(), text.replace(String(pid), String(stranger.pid)));

  const { url, stop } = await start();
  expect(await query(url, 'select word from kept')).toEqual(['after a kill']);
  expect(stranger.exitCode ?? stranger.signalCode).toBe(null);
  await stop();
});

test('an interrupted first start is repaired by the next', async () => {
  const dir = join(folder, 'interrupted');
  const home = join(dir, 'postgres');
  const first = hold(dir);
  const unfinished = await eventually(() => {
    const name = fs.readdirSync(home).find((entry) => entry.startsWith('data.new-'));
    expect(fs.existsSync(join(home, name ?? '', 'global'))).toBe(true);
    return name as string;
  });
  await kill(first.child, 'SIGKILL');
  expect(fs.existsSync(join(home, 'data'))).toBe(false);

  const second = hold(dir);
  await second.said('url ');
  expect(fs.existsSync(join(home, unfinished))).toBe(false);
  const url = second.output().match(/url (.*)/)?.[1] ?? '';
  expect(await query(url, 'select 1')).toEqual([1]);
  await kill(second.child, 'SIGTERM');
  expect(fs.existsSync(pidFile(dir))).toBe(false);
  expect(fs.readdirSync(home).sort()).toEqual(['data', 'log', 'password', 'start.log']);
  expect(fs.readdirSync(temporary)).toEqual([]);
});

test.skipIf(process.getuid?.() !== 0)('under root, PostgreSQL is another user', async () => {
  const { stop } = await start();
  const status = execFileSync('stat', ['-c', '%u', `/proc/${postmasterPid()}`], { encoding: 'utf8' });
  expect(Number(status)).toBeGreaterThan(0);
  expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  await stop();
});
