import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { sql } from 'kysely';
import type { Bar } from '#e2e/bench/bar.ts';
import { signInAt } from '#e2e/bench/sign-in-at.ts';
import { startCityServer } from '#e2e/support/city-server.ts';
import { Hand } from '#e2e/support/hand.ts';
import type { Db } from '#server/db/connection.ts';
import config from '../../playwright.config.ts';

const agents = 500;
const eventsPerSecond = 10;
const seconds = 20;
const slowing = 4;
const frameMs = 1000 / 60;

/** A room of so many agents, most of them on calls, and two hours of calls behind it. */
const fillFloor = async (db: Db): Promise<void> => {
  await sql`
    insert into agent (id, name, email, email_verified, role, skills)
    select 'floor-' || n, 'Floor ' || n, 'floor-' || n || '@handrail.invalid', false, 'agent', '{}'
    from generate_series(1, ${agents}::int) n
  `.execute(db);
  await sql`
    insert into call (exchange_id, state, agent_id, rang_at, answered_at)
    select 'floor-live-' || n, 'answered', 'floor-' || n, now() - interval '4 minutes', now() - interval '230 seconds'
    from generate_series(1, ${agents * 0.8}::int) n
  `.execute(db);
  await sql`
    insert into presence (agent_id, state)
    select id, case when exists (select from call where agent_id = agent.id and state = 'answered') then 'on call' else 'break' end
    from agent where id like 'floor-%'
  `.execute(db);
  // Each takes fifteen calls an hour.
  await sql`
    insert into call (exchange_id, state, rang_at, answered_at, hung_up_at, ended_at, disposition)
    select 'floor-past-' || n, 'ended', at, at + random() * interval '40 seconds', at + interval '4 minutes', at + interval '5 minutes', 'other'
    from generate_series(1, ${agents * 15 * 2}::int) n, lateral (select now() - interval '5 minutes' - random() * interval '2 hours' as at where n > 0) rang
  `.execute(db);
  await sql`analyze`.execute(db);
};

/** From each frame to the next, in a page whose processor is slowed. */
const framesOf = (page: Page, milliseconds: number): Promise<number[]> =>
  page.evaluate(
    (until) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        const begun = performance.now();
        let last = begun;
        const frame = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (now - begun > until) resolve(gaps.slice(1));
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    milliseconds,
  );

/** Calls that ring and hang up, and agents who come and go: half and half, so many a second. */
const keepHappening = async (
  server: Awaited<ReturnType<typeof startCityServer>>,
  cookies: string[],
  signal: AbortSignal,
): Promise<number> => {
  let happened = 0;
  const rung: string[] = [];
  const running = new Set<Promise<unknown>>();
  for (let n = 0; !signal.aborted; n++) {
    const presence = () =>
      fetch(`${server.url}/api/trpc/calls.setPresence`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: cookies[n % cookies.length] as string,
          origin: server.url,
        },
        body: JSON.stringify({ state: (n >> 3) % 2 ? 'away' : 'break' }),
      }).then((response) => {
        if (!response.ok) throw new Error(`a presence was refused: ${response.status}`);
      });
    const call = async () => {
      const gone = rung.length > 20 ? rung.shift() : undefined;
      if (gone) await server.hangUp(gone);
      else rung.push(await server.ring(null));
    };
    const event = (n % 2 ? call() : presence()).then(() => {
      happened += 1;
    });
    running.add(event);
    void event.finally(() => running.delete(event)).catch(() => {});
    await sleep(1000 / eventsPerSecond);
  }
  await Promise.all(running);
  return happened;
};

/** What the floor of 500 agents costs the server while ten things a second happen, and the page that shows it. */
export const floorBench = async (): Promise<Bar[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const file = join(folder, 'cpu.json');
  const server = await startCityServer(93, 4393, { BENCH_CPU: file }, 'e2e/bench/cpu-server.ts');
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    await server.reset('en');
    await fillFloor(server.db);
    const cookies = await Promise.all([1, 2].map((n) => signInAt(server.url, `agent${n}`)));
    const page = await browser.newPage({ baseURL: server.url });
    await (await Hand.on(page, 'en')).signIn('supervisor1');
    await page.goto('/floor');
    await page.getByRole('table').first().waitFor();
    await page.waitForTimeout(3000);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowing });
    const ending = new AbortController();
    const happening = keepHappening(server, cookies, ending.signal);
    await sleep(1000);
    const from = Date.now();
    const gaps = await framesOf(page, seconds * 1000);
    const until = Date.now();
    ending.abort();
    const happened = await happening;
    await browser.close();
    await server.stop();

    type Sample = { at: number; usedMs: number };
    const samples = (JSON.parse(readFileSync(file, 'utf8')) as Sample[]).filter(({ at }) => at >= from && at <= until);
    const [first, last] = [samples[0] as Sample, samples.at(-1) as Sample];
    const core = (last.usedMs - first.usedMs) / (last.at - first.at);
    const sorted = gaps.toSorted((a, b) => a - b);
    const slow = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
    console.log(
      `  ${(happened / (seconds + 1)).toFixed(1)} events a second; ${gaps.length} frames, the longest ${sorted.at(-1)?.toFixed(0)} ms`,
    );
    return [
      { name: `the floor of ${agents} agents, of one core of the server`, ratio: core, bar: 0.25, kind: 'most' },
      {
        name: `the floor's frames, 99 of 100, processor slowed ${slowing} times / two frames`,
        ratio: slow / (2 * frameMs),
        bar: 1,
        kind: 'most',
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
