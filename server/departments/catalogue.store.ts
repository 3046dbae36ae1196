import type { Db } from '#server/db/connection.ts';
import type { Category } from '#shared/category.ts';
import type { LocalText } from '#shared/language.ts';
import type { Role } from '#shared/permissions.ts';
import type { Skill } from '#shared/skills.ts';

type Named = { id: string; name: LocalText };
/** What the city has: departments, services, districts, its places, and the people who work on tickets. */
export type Catalogue = {
  departments: Named[];
  /** Crews of departments that send some. */
  crews: (Named & { departmentId: string })[];
  categories: Category[];
  districts: Named[];
  /** The places that have an English name. Tickets hold the Chinese one. */
  places: { districtId: string; zh: string; en: string }[];
  agents: { id: string; name: string; role: Role; departmentId: string | null; skills: Skill[] }[];
};

const named = ({ id, nameZh, nameEn }: { id: string; nameZh: string; nameEn: string }): Named => ({
  id,
  name: { zh: nameZh, en: nameEn },
});

export const findCatalogue = async (db: Db): Promise<Catalogue> => {
  const [departments, crews, categories, districts, places, agents] = await Promise.all([
    db.selectFrom('department').selectAll().orderBy('position').execute(),
    db.selectFrom('crew').selectAll().orderBy('position').execute(),
    db.selectFrom('category').selectAll().orderBy('position').execute(),
    db.selectFrom('district').selectAll().orderBy('position').execute(),
    db
      .selectFrom('place')
      .select(['districtId', 'nameZh as zh', 'nameEn as en'])
      .whereRef('nameEn', '<>', 'nameZh')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('agent')
      .select(['id', 'name', 'role', 'departmentId', 'skills'])
      .where('active', '=', true)
      .orderBy('name')
      .execute(),
  ]);
  return {
    departments: departments.map(named),
    crews: crews.map((crew) => ({ ...named(crew), departmentId: crew.departmentId })),
    categories: categories.map(({ nameZh, nameEn, position: _, ...category }) => ({
      ...category,
      name: { zh: nameZh, en: nameEn },
    })),
    districts: districts.map(named),
    places,
    agents,
  };
};
