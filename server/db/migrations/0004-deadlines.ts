import { type Kysely, sql } from 'kysely';

/** The clock of the deadlines, and who is told of those that are overdue. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    -- What happens next for each deadline that was not met. The due times themselves are the ticket's.
    create table deadline (
      number text not null references ticket,
      kind text not null check (kind in ('accept', 'arrive', 'resolve')),
      due_at timestamptz not null,
      rung text check (rung in ('due soon', 'overdue', 'department head', 'supervisor', 'commission')),
      next_at timestamptz,
      primary key (number, kind)
    );
    -- Who hears of what stays overdue: an officer as the head of the department, a supervisor as the commission.
    alter table agent add column oversees boolean not null default false;
    create index deadline_next on deadline (next_at) where next_at is not null;
  `.execute(db);
};
