import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Locale } from '#shared/language.ts';

/** A citizen’s question whether it was solved. `over`: it was asked too long ago, or asked again since. */
export type Question = {
  id: string;
  number: string;
  locale: Locale;
  solved: boolean | null;
  over: boolean;
  categoryZh: string;
  categoryEn: string;
};

export const findQuestion = async (db: Db, id: string, days: number): Promise<Question | null> => {
  const { rows } = await sql<Question>`
    select asked.id::text as id, asked.number, asked.locale, asked.solved,
      category.name_zh as category_zh, category.name_en as category_en,
      coalesce(asked.told_at, asked.created_at) < now() - make_interval(days => ${days}) or exists (
        select from citizen_update later where later.number = asked.number and later.citizen_id = asked.citizen_id
          and later.kind = 'closed' and later.id > asked.id
      ) as over
    from citizen_update asked join ticket on ticket.number = asked.number
    join category on category.id = ticket.category_id
    where asked.id = ${id}::bigint and asked.kind = 'closed'
  `.execute(db);
  return rows[0] ?? null;
};

/** Keeps the answer. Whoever answers was told. */
export const saveAnswer = async (tx: Tx, id: string, solved: boolean, agentId: string | null): Promise<void> => {
  await sql`
    update citizen_update set solved = ${solved}, answered_at = now(), state = 'told', fault = null,
      told_at = coalesce(told_at, now()), told_by = coalesce(told_by, ${agentId})
    where id = ${id}::bigint
  `.execute(tx);
};
