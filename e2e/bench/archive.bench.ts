import { askAt } from '#e2e/bench/ask-at.ts';
import { type Bar, medianMs } from '#e2e/bench/bar.ts';
import { startCityServer } from '#e2e/support/city-server.ts';
import { seedTickets } from '#server/seed/seed-tickets.ts';

const times = 60;

const measure = async (slot: number, tickets: number): Promise<{ queue: number; search: number }> => {
  const server = await startCityServer(slot, 4300 + slot);
  try {
    await server.db.deleteFrom('follower').execute();
    for (const table of ['citizenUpdate', 'decision', 'ticketEvent', 'ticket'] as const)
      await server.db.deleteFrom(table).execute();
    await seedTickets(server.db, tickets);
    await server.analyze();
    const ask = await askAt(server.url, 'agent1');
    const [queue, search] = [ask('tickets.queue', { filter: 'all' }), ask('tickets.search', { q: '中正' })];
    await medianMs(queue, 20);
    await medianMs(search, 20);
    return { queue: await medianMs(queue, times), search: await medianMs(search, times) };
  } finally {
    await server.stop();
  }
};

/** What the queue's first page and a search cost with a large archive, against a small one. */
export const archiveBench = async (): Promise<Bar[]> => {
  const small = await measure(91, 2_000);
  const large = await measure(92, 100_000);
  return [
    { name: "queue's first page, 100,000 tickets / 2,000", ratio: large.queue / small.queue, bar: 1.5, kind: 'most' },
    { name: 'search, 100,000 tickets / 2,000', ratio: large.search / small.search, bar: 1.5, kind: 'most' },
  ];
};
