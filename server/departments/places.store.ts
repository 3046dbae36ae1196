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

const columns = ['id', 'districtId', 'kind', 'nameZh', 'nameEn', 'roadClass'] as const;

type Row = Omit<Place, 'name'> & { nameZh: string; nameEn: string };

const placeOf = ({ nameZh, nameEn, ...place }: Row): Place => ({ ...place, name: { zh: nameZh, en: nameEn } });

/** How many places there are: the gazetteer only grows, so this tells whether it is still the same. */
export const countPlaces = async (db: Db): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('place')
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  );

/** The whole gazetteer. */
export const findPlaces = async (db: Db): Promise<Place[]> =>
  (await db.selectFrom('place').select(columns).orderBy('id').execute()).map(placeOf);

type NewPlace = Pick<Place, 'districtId' | 'kind' | 'roadClass'> & { name: string; addedBy: string };

/** Adds a place under one name for both languages. One that is there stays as it is. */
export const savePlace = async (db: Db, { name, ...place }: NewPlace): Promise<Place> => {
  await db
    .insertInto('place')
    .values({ ...place, nameZh: name, nameEn: name })
    .onConflict((conflict) => conflict.columns(['districtId', 'kind', 'nameZh']).doNothing())
    .execute();
  return placeOf(
    await db
      .selectFrom('place')
      .select(columns)
      .where('districtId', '=', place.districtId)
      .where('kind', '=', place.kind)
      .where('nameZh', '=', name)
      .executeTakeFirstOrThrow(),
  );
};
