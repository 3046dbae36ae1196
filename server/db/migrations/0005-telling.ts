import { type Kysely, sql } from 'kysely';

/** What telling the citizens needs: when the next try is, what came of the last one, and the words. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table citizen add column do_not_tell boolean not null default false;

    alter table citizen_update
      drop constraint citizen_update_state_check,
      add constraint citizen_update_state_check
        check (state in ('queued', 'sending', 'told', 'unsure', 'given up', 'dropped')),
      add column next_at timestamptz not null default now(),
      add column tries int not null default 0,
      add column tried_at timestamptz,
      add column fault text,
      add column told_at timestamptz,
      add column told_by text references agent;
    -- Stored while nothing was sent yet: nobody wants to hear of it now.
    update citizen_update set state = 'dropped', fault = 'before telling' where state = 'queued';
    drop index citizen_update_id_idx;
    create index citizen_update_due on citizen_update (next_at, id) where state = 'queued';
    create index citizen_update_sending on citizen_update (tried_at) where state = 'sending';
    create index citizen_update_list on citizen_update (id)
      where state in ('unsure', 'given up') or (state = 'queued' and way = 'call');

    -- The words of each kind of news. Every change is a new version; the newest is in force.
    create table template (
      kind text not null, locale text not null, version int not null,
      subject text not null, words text not null,
      changed_by text not null references agent, changed_at timestamptz not null default now(),
      primary key (kind, locale, version)
    );
  `.execute(db);
};
