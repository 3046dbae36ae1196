import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

/** What came back from one rule; `ruleId` is null for what no rule matched. */
export type ReturnedRule = {
  ruleId: string | null;
  departmentId: string;
  returned: number;
  /** How many matters the rule has decided, in all versions. */
  decided: number;
  /** Of the newest return. */
  words: string;
  at: Date;
};

/** The rules whose matters came back, most often first, at most `most`. */
export const findReturnedRules = async (db: Db, most: number): Promise<ReturnedRule[]> => {
  const { rows } = await sql<ReturnedRule>`
    with returned as (
      select rule_id, count(*)::int as returned, max(id) as newest from ticket_return
      where decision_id is not null group by rule_id order by 2 desc, 3 desc limit ${most}
    )
    select returned.rule_id, ticket_return.from_department_id as department_id, returned.returned,
      (select count(*)::int from decision where decision.rule_id is not distinct from returned.rule_id) as decided,
      ticket_return.words, ticket_return.at
    from returned join ticket_return on ticket_return.id = returned.newest
    order by returned.returned desc, returned.newest desc
  `.execute(db);
  return rows;
};
