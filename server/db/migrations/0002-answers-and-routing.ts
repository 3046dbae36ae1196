import { type Kysely, sql } from 'kysely';

/** What articles and rules need to be written, reviewed, published and judged. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table agent
      drop constraint agent_role_check, drop constraint agent_check,
      add constraint agent_role_check check (role in ('agent', 'supervisor', 'officer', 'editor', 'administrator')),
      add constraint agent_check check (role not in ('officer', 'editor') or department_id is not null),
      add column skills text[] not null default '{mandarin}';
    -- When she last came from a break.
    alter table presence add column rested_at timestamptz not null default now();
    -- What an agent's work must respect. Nobody but the database's owner reads why.
    create table accommodation (
      agent_id text primary key references agent on delete cascade,
      no_ringing boolean not null default false, day_shifts_only boolean not null default false,
      break_every_minutes int check (break_every_minutes > 0)
    );
    create table crew (
      id text primary key, department_id text not null references department,
      name_zh text not null, name_en text not null, position int not null
    );
    alter table citizen add column needs text[] not null default '{}';
    alter table call add column skills text[] not null default '{}';

    alter table article add column behind text check (behind in ('zh', 'en'));
    create index on article (id) where behind is not null;
    alter table article_version add column approved_by text references agent, add column reason text not null default '';
    -- One draft for an article at a time; the id of a new article is made with its draft.
    create table article_draft (
      article_id text primary key, base_version int not null, body jsonb not null,
      state text not null default 'writing' check (state in ('writing', 'in review')),
      revision int not null default 1, changed_by text not null references agent,
      changed_at timestamptz not null default now()
    );
    create table synonym (
      id bigint primary key generated always as identity, words text[] not null check (cardinality(words) >= 2),
      changed_by text references agent, changed_at timestamptz not null default now()
    );
    create table article_feedback (
      id bigint primary key generated always as identity,
      article_id text not null references article, article_version int not null,
      kind text not null check (kind in ('wrong', 'out of date', 'did not help')), words text not null default '',
      call_id uuid references call, agent_id text not null references agent, at timestamptz not null default now(),
      done_at timestamptz, done_by text references agent
    );
    create index on article_feedback (article_id) where done_at is null;
    create table missed_search (
      words text primary key, times int not null default 1, last_at timestamptz not null default now()
    );

    create table notice (
      id bigint primary key generated always as identity,
      kind text not null check (kind in ('weather', 'disruption', 'press release')),
      short_zh text not null, short_en text not null, whole_zh text not null default '', whole_en text not null default '',
      starts_at timestamptz not null default now(), ends_at timestamptz not null,
      published_by text references agent, published_at timestamptz not null default now(),
      check (ends_at >= starts_at)
    );
    create index on notice (ends_at);
    create table notice_reading (
      notice_id bigint not null references notice, agent_id text not null references agent,
      told_at timestamptz not null default now(), read_at timestamptz, primary key (notice_id, agent_id)
    );

    alter table rule_set
      add column approved_by text references agent, add column reason text not null default '',
      add column restores int references rule_set;
    alter table routing_rule add column enabled boolean not null default true;
    -- The supervisors' one draft of the next table.
    create table rule_draft (
      id int primary key default 1 check (id = 1), base_version int not null, rules jsonb not null,
      revision int not null default 1, changed_by text not null references agent,
      changed_at timestamptz not null default now(), submitted_by text references agent
    );
    create table dry_run (
      id uuid primary key default uuidv7(), rules jsonb not null, base_version int not null,
      asked_by text not null references agent, asked_at timestamptz not null default now(),
      total int, done int not null default 0, result jsonb,
      state text not null default 'running' check (state in ('running', 'done', 'cancelled', 'failed', 'broken off'))
    );
    -- Days on which the offices are open or closed, whatever their weekday and the holidays say.
    create table office_day (
      day date primary key, open boolean not null, name text not null,
      changed_by text references agent, changed_at timestamptz not null default now()
    );
    alter table ticket add column crew_id text references crew, add column skills text[] not null default '{}';
    -- What the decision was made from and the ticket does not hold: the hour, the weather, the road's class, the needs.
    alter table decision add column crew_id text, add column skills text[] not null default '{}',
      add column deadlines jsonb, add column facts jsonb not null default '{}';
    create index decision_rule on decision (rule_set_version, rule_id);
    create table ticket_return (
      id bigint primary key generated always as identity,
      number text not null references ticket, decision_id bigint references decision,
      rule_id text, rule_set_version int, from_department_id text not null references department,
      to_department_id text references department, words text not null,
      agent_id text not null references agent, at timestamptz not null default now()
    );
    create index ticket_done on ticket (category_id, closed_at desc, number desc)
      where state = 'closed' and not confidential;
    create index on ticket_return (rule_id);
    create index on ticket_return (number);
  `.execute(db);
};
