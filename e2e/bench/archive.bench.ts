import { sql } from 'kysely';
import { lengthenArchive } from '#e2e/bench/archive-city.ts';
import { type Bar, median } from '#e2e/bench/bar.ts';
import { signInAt } from '#e2e/bench/sign-in-at.ts';
import { startCityServer } from '#e2e/support/city-server.ts';
import { seedTickets } from '#server/seed/seed-tickets.ts';

const times = 60;
const few = 2_000;
const many = 1_000_000;

const startCity = async (slot: number, tickets: number) => {
  const server = await startCityServer(slot, 4300 + slot);
  await sql`truncate ticket cascade`.execute(server.db);
  await seedTickets(server.db, few);
  await lengthenArchive(server.db, tickets);
  const told = await server.db
    .selectFrom('ticket')
    .innerJoin('citizen', 'citizen.id', 'ticket.citizenId')
    .select(['number', 'phone'])
    .where('state', '=', 'closed')
    .where('phone', 'is not', null)
    .orderBy('number')
    .executeTakeFirstOrThrow();
  return {
    server,
    cookie: await signInAt(server.url, 'supervisor1'),
    number: told.number,
    digits: told.phone?.slice(-4) ?? '',
  };
};
type City = Awaited<ReturnType<typeof startCity>>;

const read = ({ server, cookie }: City, path: string, init?: RequestInit) =>
  fetch(`${server.url}${path}`, { ...init, headers: { cookie, ...init?.headers } });
const procedure = (name: string, input: (city: City) => object) => (city: City) =>
  read(city, `/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input(city)))}`);
const monthAgo = new Date(Date.now() - 30 * 24 * 3_600_000).toISOString();
const requests = (query: string) => (city: City) =>
  read(city, `/open311/v2/requests.json?start_date=${monthAgo}&page_size=50&${query}`);

/** What people and systems ask for all day; none of it may cost more for a longer archive. */
const asked: Record<string, (city: City) => Promise<Response>> = {
  "queue's first page": procedure('tickets.queue', () => ({ filter: 'all' })),
  'what is due': procedure('tickets.queue', () => ({ filter: 'due' })),
  'board of a department': procedure('dispatch.board', () => ({ departmentId: 'works', filter: 'all', limit: 200 })),
  'board of all departments': procedure('dispatch.board', () => ({ departmentId: null, filter: 'all', limit: 200 })),
  'search by words': procedure('tickets.search', () => ({ q: '中正' })),
  'search by number': procedure('tickets.search', ({ number }) => ({ q: number })),
  'ticket page': procedure('tickets.detail', ({ number }) => ({ number })),
  'where is my case': (city) =>
    read(city, '/case', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `number=${city.number}&digits=${city.digits}`,
    }),
  'Open311, newest': requests(''),
  'Open311, open of one service': requests('status=open&service_code=pothole'),
  'Open311, closed, tenth page': requests('status=closed&page=10'),
};

/** What each of these costs with a million tickets in the archive, against a few, asked by turns. */
export const archiveBench = async (): Promise<Bar[]> => {
  const cities: City[] = [];
  try {
    for (const [slot, tickets] of [
      [91, few],
      [92, many],
    ] as const)
      cities.push(await startCity(slot, tickets));
    const bars: Bar[] = [];
    for (const [name, ask] of Object.entries(asked)) {
      const taken: number[][] = cities.map(() => []);
      for (let turn = 0; turn < times; turn++) {
        for (const [at, city] of cities.entries()) {
          const started = performance.now();
          const response = await ask(city);
          if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
          await response.arrayBuffer();
          // The first ones find nothing ready.
          if (turn > 9) taken[at]?.push(performance.now() - started);
        }
      }
      const [small = Number.NaN, large = Number.NaN] = taken.map(median);
      bars.push({ name: `${name}, 1,000,000 tickets / 2,000`, ratio: large / small, bar: 1.5, kind: 'most' });
    }
    return bars;
  } finally {
    for (const { server } of cities) await server.stop();
  }
};
