import { sql } from 'kysely';
import { loadCalendar } from '#server/calendar/load-calendar.ts';
import type { Db, Tx } from '#server/db/connection.ts';
import { findRuleSet, findRuleSetVersion } from '#server/routing/routing.store.ts';
import { categories } from '#server/seed/categories/categories.ts';
import { crews } from '#server/seed/crews.ts';
import { departments } from '#server/seed/departments.ts';
import { districts } from '#server/seed/districts/districts.ts';
import { type City, makeTicket, type Somebody } from '#server/seed/make-ticket.ts';
import { people, personName } from '#server/seed/people.ts';
import { createRandom, type Random } from '#server/seed/random.ts';
import { saveTickets } from '#server/seed/save-tickets.ts';
import { needs } from '#shared/citizens.ts';
import { namesOf } from '#shared/routing/names.ts';
import { ticketNumber } from '#shared/ticket-number.ts';

const perDay = 2000 / 60;
const batch = 2000;

const cityOf = async (tx: Tx): Promise<City> => {
  const everybody = people(createRandom(44));
  return {
    categories,
    districts,
    ruleSet: await findRuleSet(tx, await findRuleSetVersion(tx)),
    names: namesOf({ departments, crews, districts, categories }),
    agentIds: everybody.filter(({ role }) => role === 'agent').map(({ id }) => id),
    officerOf: Object.fromEntries(
      everybody.flatMap(({ id, role, departmentId, oversees }) =>
        role === 'officer' && departmentId && !oversees ? [[departmentId, id]] : [],
      ),
    ),
    office: await loadCalendar(tx),
  };
};

// By turns and not by chance, so that the rest of the city stays the same.
const needsOf = (index: number) => needs.filter((_, turn) => index % 40 === turn * 8 + 3);

const saveCitizens = async (tx: Tx, count: number, random: Random): Promise<Somebody[]> => {
  const citizens = Array.from({ length: count }, (_, index) => ({
    phone: `+8869${String(10_000_000 + index * 7919).padStart(8, '0')}`,
    name: personName(random),
    email: `citizen${index}@example.org`,
    locale: random.chance(0.9) ? 'zh-TW' : 'en',
    way: random.pick(['text', 'email', 'call', 'none']),
    needs: needsOf(index),
  }));
  const { rows } = await sql<Somebody>`
    insert into citizen (phone, name, email, locale, way, needs)
    select phone, name, email, locale, way, needs from jsonb_to_recordset(${JSON.stringify(citizens)}::jsonb)
      as row (phone text, name text, email text, locale text, way text, needs text[])
    on conflict (phone) do update set name = excluded.name returning id, needs
  `.execute(tx);
  return rows;
};

/**
 * Adds `count` tickets up to now, about 33 for each day back: more tickets mean a longer archive, not a fuller queue.
 * The same count gives the same tickets.
 */
export const seedTickets = (db: Db, count: number): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const random = createRandom(1999);
    const now = Date.now();
    const city = await cityOf(tx);
    const citizens = await saveCitizens(tx, Math.min(1200, Math.ceil(count / 2)), random);
    const { rows } = await sql<{ first: string }>`
      select setval('ticket_serial', nextval('ticket_serial') + ${count}) - ${count} as first
    `.execute(tx);
    const first = Number(rows[0]?.first);
    const hours = (count / perDay) * 24;
    for (let start = 0; start < count; start += batch) {
      const made = Array.from({ length: Math.min(batch, count - start) }, (_, offset) => {
        const index = start + offset;
        const age = hours * (1 - (index + random.next()) / count);
        return makeTicket(ticketNumber(first + index), age, now, random.pick(citizens), city, random);
      });
      await saveTickets(tx, made);
    }
    await sql`
      insert into follower (number, citizen_id, way, at)
      select number, (select citizen.id from citizen where citizen.id > ticket.citizen_id limit 1), 'text', opened_at
      from ticket where active and right(number, 1) = '7' and citizen_id < (select max(id) from citizen)
      on conflict do nothing
    `.execute(tx);
  });
