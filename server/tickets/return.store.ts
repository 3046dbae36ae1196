import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';

type Return = { number: string; from: string; to: string | null; words: string; agentId: string };

/** How often two departments gave the ticket back to one another, whoever began. */
export const countReturns = async (tx: Tx, number: string, one: string, other: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ticket_return where number = ${number}
      and (from_department_id, to_department_id) in ((${one}, ${other}), (${other}, ${one}))
  `.execute(tx);
  return rows[0]?.count ?? 0;
};

/** Keeps that a department gave a matter back, with the ticket's last decision, its rule and its version. */
export const saveReturn = async (tx: Tx, { number, from, to, words, agentId }: Return): Promise<void> => {
  await sql`
    insert into ticket_return
      (number, decision_id, rule_id, rule_set_version, from_department_id, to_department_id, words, agent_id)
    select ${number}, decided.id, decided.rule_id, decided.rule_set_version, ${from}, ${to}, ${words}, ${agentId}
    from (select) one left join lateral (
      select id, rule_id, rule_set_version from decision where number = ${number} order by id desc limit 1
    ) decided on true
  `.execute(tx);
};
