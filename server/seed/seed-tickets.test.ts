import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { needs } from '#shared/citizens.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

test('each need is some citizen’s, so that a rule on what callers need can be tried on past tickets', async () => {
  const citizens = await city.db.selectFrom('citizen').select(['id', 'needs']).execute();
  expect(new Set(citizens.flatMap((citizen) => citizen.needs))).toEqual(new Set(needs));
  const tickets = await city.db
    .selectFrom('ticket')
    .innerJoin('decision', 'decision.number', 'ticket.number')
    .innerJoin('citizen', 'citizen.id', 'ticket.citizenId')
    .select(['decision.facts', 'citizen.needs'])
    .execute();
  for (const ticket of tickets) expect(ticket.facts.needs).toEqual(ticket.needs);
  expect(tickets.some((ticket) => ticket.needs.length > 0)).toBe(true);
});
