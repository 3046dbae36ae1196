import { randomUUID } from 'node:crypto';
import type { Db } from '#server/db/connection.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

/** For tests: a citizen by telephone number. Gives the id. */
export const makeCitizen = async (db: Db, phone: string, name = '測試市民'): Promise<string> =>
  (await db.insertInto('citizen').values({ phone, name, way: 'text' }).returning('id').executeTakeFirstOrThrow()).id;

/** For tests: a call that the agent has answered. Gives its id. */
export const makeCall = async (db: Db, agentId: string, citizenId: string | null = null): Promise<string> => {
  const call = { exchangeId: randomUUID(), state: 'answered' as const, agentId, citizenId, answeredAt: new Date() };
  return (await db.insertInto('call').values(call).returning('id').executeTakeFirstOrThrow()).id;
};

/** For tests: what an intake sends for a dark street light, changed where the test needs it. */
export const streetLight = (change: Partial<OpenTicket> = {}): OpenTicket => ({
  requestId: randomUUID(),
  callId: null,
  citizenId: null,
  categoryId: 'street-light',
  words: '和平一路的路燈不亮',
  answers: {},
  place: { districtId: 'lingya', road: '和平一路', landmark: null, spot: '學校對面' },
  way: 'none',
  confidential: false,
  handedTo: null,
  ...change,
});
