import { type Kysely, sql } from 'kysely';

/**
 * What the agents did from when until when: the database writes it, so that no way to change a presence goes past it.
 * And what supervisors are alarmed of.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    -- ends_at null: that is what the agent does now.
    create table presence_span (
      id bigint primary key generated always as identity,
      agent_id text not null references agent on delete cascade,
      state text not null, starts_at timestamptz not null, ends_at timestamptz,
      check (ends_at > starts_at)
    );
    create unique index presence_span_now on presence_span (agent_id) where ends_at is null;
    create index on presence_span (agent_id, starts_at);
    create index presence_span_last on presence_span (agent_id, coalesce(ends_at, 'infinity'::timestamptz));
    insert into presence_span (agent_id, state, starts_at) select agent_id, state, least(since, now()) from presence;

    create function log_presence() returns trigger language plpgsql as $$
      declare
        agent text := case when tg_op = 'DELETE' then old.agent_id else new.agent_id end;
        moment timestamptz;
      begin
        if tg_op = 'UPDATE' and new.state = old.state then return null; end if;
        -- Who waited for the lock began before the change that was waited for.
        moment := greatest(case when tg_op = 'DELETE' then now() else new.since end, (
          select coalesce(ends_at, starts_at) from presence_span where agent_id = agent order by starts_at desc limit 1
        ));
        delete from presence_span where agent_id = agent and ends_at is null and starts_at >= moment;
        update presence_span set ends_at = moment where agent_id = agent and ends_at is null;
        if tg_op <> 'DELETE' then
          insert into presence_span (agent_id, state, starts_at) values (agent, new.state, moment);
        end if;
        return null;
      end
    $$;
    create trigger log_presence after insert or update or delete on presence
      for each row execute function log_presence();

    -- since: the floor is beyond it; quiet_since: no longer, but not for long enough to be told anew.
    create table floor_alarm (
      agent_id text not null references agent on delete cascade,
      kind text not null check (kind in ('waiting', 'longest wait', 'service level', 'available')),
      "limit" int not null check ("limit" between 0 and 999),
      since timestamptz, quiet_since timestamptz check (quiet_since is null or since is not null),
      primary key (agent_id, kind)
    );
  `.execute(db);
};
