import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

export type RequestFilter = {
  categoryIds: string[];
  from: Date;
  until: Date;
  /** Null: whether or not it is over. */
  over: boolean | null;
  offset: number;
  limit: number;
};

/** The tickets that are for everybody; what the citizen said and was told only for the key that reported it. */
const requestQuery = (db: Db, keyId: string | null, categoryIds: string[]) =>
  db
    .selectFrom('ticket')
    .leftJoin('systemReport as own', (join) =>
      join.onRef('own.number', '=', 'ticket.number').on('own.apiKeyId', '=', keyId),
    )
    .select((eb) => [
      'ticket.number',
      'ticket.state',
      'ticket.categoryId',
      'ticket.departmentId',
      'ticket.districtId',
      'ticket.road',
      'ticket.landmark',
      'ticket.openedAt',
      'ticket.resolveBy',
      eb.case().when('own.number', 'is not', null).then(eb.ref('ticket.words')).end().as('words'),
      eb.case().when('own.number', 'is not', null).then(eb.ref('ticket.resolution')).end().as('resolution'),
      'own.lat',
      'own.long',
      eb
        .selectFrom('ticketEvent')
        .select('ticketEvent.at')
        .whereRef('ticketEvent.number', '=', 'ticket.number')
        .orderBy('ticketEvent.id', 'desc')
        .limit(1)
        .as('changedAt'),
      sql<Date | null>`coalesce(ticket.closed_at, ticket.resolved_at)`.as('overAt'),
    ])
    .where('ticket.confidential', '=', false)
    // None of them is a filter too: it leaves nothing.
    .where(sql<boolean>`ticket.category_id = any(${categoryIds}::text[])`);

export type RequestRow = Awaited<ReturnType<ReturnType<typeof requestQuery>['execute']>>[number];

// `rests` holds the resolved ones too, and those that wait for the citizen, which are not over.
const isOver = sql<boolean>`(not ticket.active or ticket.state = 'resolved')`;

export const findRequests = (db: Db, keyId: string | null, filter: RequestFilter): Promise<RequestRow[]> =>
  requestQuery(db, keyId, filter.categoryIds)
    .where('ticket.openedAt', '>=', filter.from)
    .where('ticket.openedAt', '<=', filter.until)
    .$if(filter.over !== null, (query) => query.where(isOver, '=', filter.over))
    .orderBy('ticket.openedAt', 'desc')
    .orderBy('ticket.number')
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();

export const findRequestsByNumber = (
  db: Db,
  keyId: string | null,
  categoryIds: string[],
  numbers: string[],
): Promise<RequestRow[]> =>
  requestQuery(db, keyId, categoryIds)
    .where(sql<boolean>`ticket.number = any(${numbers}::text[])`)
    .orderBy('ticket.number')
    .execute();

/** The number of the ticket that a key reported under that id of a request. */
export const findReported = async (db: Db, keyId: string, requestId: string): Promise<string | null> =>
  (
    await db
      .selectFrom('ticket')
      .innerJoin('systemReport', 'systemReport.number', 'ticket.number')
      .select('ticket.number')
      .where('ticket.requestId', '=', requestId)
      .where('systemReport.apiKeyId', '=', keyId)
      .executeTakeFirst()
  )?.number ?? null;

export const findPosition = (db: Db, number: string) =>
  db.selectFrom('systemReport').select(['lat', 'long']).where('number', '=', number).executeTakeFirst();
