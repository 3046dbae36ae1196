import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { LocalText } from '#shared/language.ts';
import type { RoadClass } from '#shared/routing/rule.ts';

export type Place = {
  id: string;
  name: LocalText;
  districtId: string;
  kind: 'road' | 'landmark';
  roadClass: RoadClass | null;
};

type Wanted = { q: string; districtId?: string | null; kind?: Place['kind'] | null };

const likeable = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Roads and landmarks with `q` in one of their names; those that begin with it come first. */
export const findPlaces = async (db: Db, { q, districtId, kind }: Wanted, limit: number): Promise<Place[]> => {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'districtId', 'kind', 'nameZh', 'nameEn', 'roadClass'])
    .where((eb) => eb.or([eb('nameZh', 'ilike', `%${likeable(q)}%`), eb('nameEn', 'ilike', `%${likeable(q)}%`)]))
    .$if(Boolean(districtId), (query) => query.where('districtId', '=', districtId as string))
    .$if(Boolean(kind), (query) => query.where('kind', '=', kind as Place['kind']))
    .orderBy(sql`(name_zh ilike ${`${likeable(q)}%`} or name_en ilike ${`${likeable(q)}%`})`, 'desc')
    .orderBy('nameEn')
    .limit(limit)
    .execute();
  return rows.map(({ nameZh, nameEn, ...place }) => ({ ...place, name: { zh: nameZh, en: nameEn } }));
};

type New = { districtId: string; kind: Place['kind']; name: string; roadClass?: RoadClass | null; addedBy: string };

/** Adds a place under one name for both languages; one that is there stays as it is. False: no such district. */
export const savePlace = async (db: Db, { districtId, kind, name, roadClass, addedBy }: New): Promise<boolean> => {
  const district = await db.selectFrom('district').select('id').where('id', '=', districtId).executeTakeFirst();
  if (!district) return false;
  await db
    .insertInto('place')
    .values({
      districtId,
      kind,
      nameZh: name,
      nameEn: name,
      roadClass: kind === 'road' ? (roadClass ?? 'street') : null,
      addedBy,
    })
    .onConflict((conflict) => conflict.columns(['districtId', 'kind', 'nameZh']).doNothing())
    .execute();
  return true;
};
