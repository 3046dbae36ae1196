import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import { saveAgent } from '#server/accounts/accounts.store.ts';
import type { Db, Tx } from '#server/db/connection.ts';
import { saveArticles } from '#server/knowledge/articles.store.ts';
import { addSynonym } from '#server/knowledge/synonyms.store.ts';
import { saveRuleSet } from '#server/routing/routing.store.ts';
import { peopleArticles } from '#server/seed/articles/people/people.ts';
import { streetsArticles } from '#server/seed/articles/streets/streets.ts';
import { saveCareRegister } from '#server/seed/care-register.ts';
import { categories } from '#server/seed/categories/categories.ts';
import { crews } from '#server/seed/crews.ts';
import { departments } from '#server/seed/departments.ts';
import { centres } from '#server/seed/districts/centres.ts';
import { districts } from '#server/seed/districts/districts.ts';
import { people } from '#server/seed/people.ts';
import { createRandom } from '#server/seed/random.ts';
import { rules } from '#server/seed/rules/rules.ts';
import { seedHalfHours } from '#server/seed/seed-half-hours.ts';
import { saveSkillsOfCity, skillNeeds } from '#server/seed/skills.ts';
import { synonyms } from '#server/seed/synonyms.ts';

const json = (value: object) => JSON.stringify(value) as never;

const saveCatalogue = async (tx: Tx): Promise<void> => {
  await tx
    .insertInto('department')
    .values(departments.map(({ id, name }, position) => ({ id, nameZh: name.zh, nameEn: name.en, position })))
    .execute();
  await tx
    .insertInto('crew')
    .values(crews.map(({ name, ...crew }, position) => ({ ...crew, nameZh: name.zh, nameEn: name.en, position })))
    .execute();
  await tx
    .insertInto('category')
    .values(
      categories.map(({ name, keywords, questions, deadlines, ...category }, position) => ({
        ...category,
        nameZh: name.zh,
        nameEn: name.en,
        keywords: json(keywords),
        questions: json(questions),
        deadlines: json(deadlines),
        position,
      })),
    )
    .execute();
  await tx
    .insertInto('district')
    .values(
      districts.map(({ id, name }, position) => ({
        ...centres[id],
        id,
        nameZh: name.zh,
        nameEn: name.en,
        position,
      })),
    )
    .execute();
};

const savePlaces = async (tx: Tx): Promise<void> => {
  const places = districts.flatMap(({ id, roads, landmarks }) => [
    ...roads.map((road) => ({ ...road, districtId: id, kind: 'road' as const })),
    ...landmarks.map((landmark) => ({ ...landmark, districtId: id, kind: 'landmark' as const })),
  ]);
  await tx
    .insertInto('place')
    .values(
      places.map(({ districtId, kind, name, roadClass }) => ({
        districtId,
        kind,
        nameZh: name.zh,
        nameEn: name.en,
        roadClass: roadClass ?? null,
        addedBy: null,
      })),
    )
    .execute();
};

const savePeople = async (tx: Tx, password: string): Promise<void> => {
  const hash = await hashPassword(password);
  for (const { id, signsIn, oversees = false, ...person } of people(createRandom(44))) {
    await saveAgent(tx, { ...person, password }, id, signsIn ? hash : null);
    if (oversees) await tx.updateTable('agent').set({ oversees }).where('id', '=', id).execute();
  }
  await saveSkillsOfCity(tx);
  await sql`insert into presence (agent_id, state) select id, 'away' from agent where role in ('agent', 'supervisor')`.execute(
    tx,
  );
};

/** Whether the database holds no city yet. */
export const isEmpty = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('department').select('id').limit(1).executeTakeFirst()) === undefined &&
  (await db.selectFrom('agent').select('id').limit(1).executeTakeFirst()) === undefined;

/** The demonstration city without its tickets: catalogue, gazetteer, rules, answers, people. One transaction. */
export const seedCity = (db: Db, password: string): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx
      .insertInto('setting')
      .values({ key: 'demo', value: json({}) })
      .execute();
    await saveCatalogue(tx);
    await savePlaces(tx);
    await saveRuleSet(tx, rules, null);
    await saveArticles(tx, [...streetsArticles, ...peopleArticles], null);
    for (const words of synonyms) await addSynonym(tx, [...words], null);
    await savePeople(tx, password);
    await seedHalfHours(tx);
    await tx.insertInto('skillNeed').values(skillNeeds).execute();
    await saveCareRegister(tx);
  });
