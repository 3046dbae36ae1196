import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

const shownTickets = 5;

/** The tickets that the citizen reported or follows and that are not finished: how many, and the five newest. */
export const findOpenTickets = async (db: Db, citizenId: string) => {
  const rows = await db
    .selectFrom('ticket')
    .select([
      'number',
      'categoryId',
      'departmentId',
      'state',
      'openedAt',
      'updateBy',
      sql<string>`count(*) over ()`.as('total'),
    ])
    .where('active', '=', true)
    .where('number', 'in', (eb) =>
      eb
        .selectFrom('ticket as reported')
        .select('reported.number')
        .where('reported.citizenId', '=', citizenId)
        .union(eb.selectFrom('follower').select('follower.number').where('follower.citizenId', '=', citizenId)),
    )
    .orderBy('openedAt', 'desc')
    .orderBy('number')
    .limit(shownTickets)
    .execute();
  return { count: Number(rows[0]?.total ?? 0), newest: rows.map(({ total: _, ...ticket }) => ticket) };
};

export const findInquiries = (db: Db, callId: string) =>
  db
    .selectFrom('inquiry')
    .innerJoin('article', 'article.id', 'inquiry.articleId')
    .select(['inquiry.articleId', 'article.questionZh', 'article.questionEn', 'inquiry.at'])
    .where('inquiry.callId', '=', callId)
    .orderBy('inquiry.id')
    .execute();

export const findTicketNumbers = async (db: Db, callId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('ticket')
    .select('number')
    .where('callId', '=', callId)
    .orderBy('openedAt')
    .orderBy('number')
    .execute();
  return rows.map(({ number }) => number);
};
