import { type Kysely, sql } from 'kysely';

/** A longer wrap-up, who changed an accommodation, who may be called again, and where those of the care register live. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table accommodation add column wrap_up_minutes int check (wrap_up_minutes between 1 and 30);
    -- What of it are the wrap-ups that are longer by accommodation: those of a half hour's usual agents are known without.
    alter table call_half_hour add column longer_seconds int not null default 0
      check (longer_seconds between 0 and handling_seconds);

    create table accommodation_event (
      id bigint generated always as identity primary key,
      agent_id text not null references agent, changed_by text not null references agent,
      changes jsonb not null, at timestamptz not null default now()
    );
    create index accommodation_event_of on accommodation_event (agent_id, id desc);

    -- Who said that somebody may be called again. Not to be called is said in a call, to its agent.
    alter table calling_consent add column changed_by text references agent;
    -- changed_by null: who it was is not known any more.
    create table consent_event (
      id bigint generated always as identity primary key, phone text not null, may_call boolean not null,
      changed_by text references agent, at timestamptz not null default now()
    );
    create index consent_event_of on consent_event (phone, id desc);
    insert into consent_event (phone, may_call, changed_by, at)
      select phone, may_call, call.agent_id, since from calling_consent left join call on call.id = call_id order by since;
    create function log_consent() returns trigger language plpgsql as $$
      begin
        insert into consent_event (phone, may_call, changed_by) values (
          new.phone, new.may_call,
          case when new.call_id is null then new.changed_by else (select agent_id from call where id = new.call_id) end
        );
        return null;
      end
    $$;
    create trigger log_consent after insert or update on calling_consent for each row execute function log_consent();

    alter table care_register add column road text not null default '', add column spot text not null default '';
  `.execute(db);
};
