import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import { districts } from '#server/seed/districts/districts.ts';
import { personName } from '#server/seed/people.ts';
import { createRandom } from '#server/seed/random.ts';
import type { DistrictSeed } from '#server/seed/types.ts';

const people = 60;

/** Older people of the demonstration city, most of whom live alone; nobody has these numbers. */
export const saveCareRegister = async (tx: Tx): Promise<void> => {
  const random = createRandom(60);
  const home = (at: number) => {
    const { id, roads } = districts[at % 12] as DistrictSeed;
    return { district_id: id, road: roads[at % roads.length]?.name.zh ?? '', spot: `${at * 3 + 1} 號` };
  };
  const rows = Array.from({ length: people }, (_, at) => ({
    phone: `+8869${String(40_000_000 + at * 7919)}`,
    name: personName(random),
    lives_alone: at % 5 !== 4,
    born_year: random.between(1926, 1960),
    ...home(at),
  }));
  await sql`
    with register as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row (phone text, name text, lives_alone boolean, born_year int, district_id text, road text, spot text)
    ), known as (
      insert into citizen (phone, name, way) select phone, name, 'call' from register returning id, phone
    )
    insert into care_register (citizen_id, lives_alone, born_year, district_id, road, spot)
    select known.id, lives_alone, born_year, district_id, road, spot from register join known using (phone)
  `.execute(tx);
};
