import { type Selectable, sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import type { Answers, Outcome, TaskState } from '#shared/outreach/campaign.ts';

export type CallTask = Selectable<Schema['callTask']>;

// What was offered and not taken up goes to somebody else.
const offerMinutes = 5;
const pauseMinutes = 15;

/** The task, kept as it is until the transaction ends. */
export const lockTask = (tx: Tx, id: string): Promise<CallTask | undefined> =>
  tx.selectFrom('callTask').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The task that the agent has. */
export const findTaskOf = (db: Db, agentId: string): Promise<CallTask | undefined> =>
  db.selectFrom('callTask').selectAll().where('state', '=', 'taken').where('agentId', '=', agentId).executeTakeFirst();

const dueIn = (db: Db, campaignIds: readonly string[]) =>
  db
    .selectFrom('callTask as due')
    .select('due.id')
    .where('due.state', '=', 'waiting')
    .where('due.campaignId', 'in', campaignIds)
    .where('due.nextAt', '<=', sql<Date>`now()`)
    .where(sql<boolean>`not exists (select from calling_consent where phone = due.phone and not may_call)`)
    .where(
      sql<boolean>`not exists (select from call_task taken where taken.phone = due.phone and taken.state = 'taken')`,
    )
    .orderBy('due.nextAt')
    .orderBy('due.id')
    .limit(1);

/** Whether one of the campaigns has somebody to be called now. */
export const anyDue = async (db: Db, campaignIds: readonly string[]): Promise<boolean> =>
  campaignIds.length > 0 && (await dueIn(db, campaignIds).executeTakeFirst()) !== undefined;

/** Takes the task that has waited longest for the agent; undefined where there is none that nobody else just takes. */
export const takeTask = async (
  tx: Tx,
  campaignIds: readonly string[],
  agentId: string,
): Promise<CallTask | undefined> =>
  campaignIds.length === 0
    ? undefined
    : tx
        .updateTable('callTask')
        .set({ state: 'taken', agentId, takenAt: sql<Date>`now()`, callId: null })
        .where('id', '=', dueIn(tx, campaignIds).forUpdate().skipLocked())
        .returningAll()
        .executeTakeFirst();

/** Which of the agents may be offered a task: signed in, without one, and not asking to be left alone for a while. */
export const findOfferable = async (db: Db, agentIds: readonly string[]): Promise<string[]> => {
  if (agentIds.length === 0) return [];
  const rows = await db
    .selectFrom('agent')
    .select('id')
    .where('id', 'in', agentIds)
    .where(sql<boolean>`exists (select from session where agent_id = agent.id and expires_at > now())`)
    .where(sql<boolean>`not exists (select from call_task where agent_id = agent.id and state = 'taken')`)
    .where(sql<boolean>`not exists (select from task_pause where agent_id = agent.id and until > now())`)
    .execute();
  const free = new Set(rows.map(({ id }) => id));
  return agentIds.filter((id) => free.has(id));
};

const gone = sql<boolean>`
  not agent.active or not exists (select from session where agent_id = call_task.agent_id and expires_at > now())
`;
const lapsed = sql<boolean>`call_task.taken_at < now() - make_interval(mins => ${offerMinutes})`;

/** The tasks whose agent left or turned to something else. `lapsed`: she let it lie. */
const leftTasks = (db: Db) =>
  db
    .selectFrom('callTask')
    .innerJoin('agent', 'agent.id', 'callTask.agentId')
    .innerJoin('campaign', 'campaign.id', 'callTask.campaignId')
    .leftJoin('presence', 'presence.agentId', 'callTask.agentId')
    .leftJoin('call', 'call.id', 'callTask.callId')
    .select('callTask.id')
    .select(sql<boolean>`call_task.call_id is null and ${lapsed}`.as('lapsed'))
    .where('callTask.state', '=', 'taken')
    .where(
      sql<boolean>`(${gone} or case
        when call_task.call_id is null
        then presence.state is distinct from 'available' or campaign.state <> 'running' or ${lapsed}
        else call.state = 'ended' and presence.state in ('break', 'away')
      end)`,
    );

export const anyLeft = async (db: Db): Promise<boolean> =>
  (await leftTasks(db).limit(1).executeTakeFirst()) !== undefined;

export const findLeft = (tx: Tx) => leftTasks(tx).forUpdate('callTask').skipLocked().execute();

/** Puts a task back that was not dialled. */
export const saveReturned = async (tx: Tx, id: string): Promise<void> => {
  await tx
    .updateTable('callTask')
    .set({ state: 'waiting', agentId: null, takenAt: null })
    .where('id', '=', id)
    .execute();
};

export const savePause = async (tx: Tx, agentId: string): Promise<void> => {
  const until = sql<Date>`now() + make_interval(mins => ${pauseMinutes})`;
  await tx
    .insertInto('taskPause')
    .values({ agentId, until })
    .onConflict((conflict) => conflict.column('agentId').doUpdateSet({ until }))
    .execute();
};

/** The attempt begins: it counts from now on. */
export const saveDialled = async (tx: Tx, task: CallTask, callId: string, agentId: string): Promise<void> => {
  await tx
    .updateTable('callTask')
    .set({ callId, attempts: task.attempts + 1 })
    .where('id', '=', task.id)
    .execute();
  await tx.insertInto('callAttempt').values({ callId, taskId: task.id, agentId, outcome: null }).execute();
};

type Attempt = { state: TaskState; outcome: Outcome | null; answers: Answers; pauseMinutes: number };

/** What came of the attempt, and where the task stands. */
export const saveAttempt = async (tx: Tx, { id, callId }: CallTask, attempt: Attempt): Promise<void> => {
  const over = attempt.state !== 'waiting';
  await tx
    .updateTable('callTask')
    .set({
      state: attempt.state,
      agentId: null,
      takenAt: null,
      outcome: attempt.outcome,
      answers: JSON.stringify(attempt.answers) as never,
      endedAt: over ? sql<Date>`now()` : null,
      ...(over ? {} : { nextAt: sql<Date>`now() + make_interval(mins => ${attempt.pauseMinutes})` }),
    })
    .where('id', '=', id)
    .execute();
  await tx
    .updateTable('callAttempt')
    .set({ outcome: attempt.outcome ?? 'cut off' })
    .where('callId', '=', callId)
    .execute();
};

/** What the agent said came of that task's last attempt, where the attempt was hers. */
export const findLastOutcome = async (db: Db, taskId: string, agentId: string): Promise<string | null> => {
  const last = await db
    .selectFrom('callAttempt')
    .select(['agentId', 'outcome'])
    .where('taskId', '=', taskId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.agentId === agentId ? last.outcome : null;
};

export const hasTasksLeft = async (tx: Tx, campaignId: string): Promise<boolean> =>
  (await tx
    .selectFrom('callTask')
    .select('id')
    .where('campaignId', '=', campaignId)
    .where('state', 'in', ['waiting', 'taken'])
    .limit(1)
    .executeTakeFirst()) !== undefined;

const mostListed = 200;

/** Who was not reached and of whom nobody took note yet, the oldest first. */
export const findNotReached = (db: Db, campaignId: string) =>
  db
    .selectFrom('callTask')
    .select(['id', 'name', 'phone', 'why', 'outcome', 'attempts', 'endedAt'])
    .where('campaignId', '=', campaignId)
    .where('state', '=', 'given-up')
    .where(sql<boolean>`outcome is distinct from 'do-not-call'`)
    .where('notedAt', 'is', null)
    .orderBy('endedAt')
    .orderBy('id')
    .limit(mostListed)
    .execute();

/** Takes note that somebody was not reached; false where somebody has. */
export const saveNoted = async (tx: Tx, id: string, agentId: string): Promise<string | null> => {
  const saved = await tx
    .updateTable('callTask')
    .set({ notedBy: agentId, notedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where('state', '=', 'given-up')
    .where('notedAt', 'is', null)
    .returning('campaignId')
    .executeTakeFirst();
  return saved?.campaignId ?? null;
};

/** What those who were reached answered. */
export const findAnswers = async (db: Db, campaignId: string): Promise<Answers[]> => {
  const rows = await db
    .selectFrom('callTask')
    .select('answers')
    .where('campaignId', '=', campaignId)
    .where('outcome', 'in', ['reached', 'needs-help'])
    .orderBy('endedAt')
    .orderBy('id')
    .execute();
  return rows.map(({ answers }) => answers);
};

/** Who needs help, with the tickets that were opened in the call. */
export const findThoseInNeed = async (db: Db, campaignId: string) => {
  const { rows } = await sql<{ id: string; name: string; numbers: string[] }>`
    select call_task.id::text as id, name, array(
      select number from ticket where ticket.call_id = call_task.call_id order by opened_at
    ) as numbers
    from call_task where campaign_id = ${campaignId} and outcome = 'needs-help' order by ended_at, id limit ${mostListed}
  `.execute(db);
  return rows;
};
