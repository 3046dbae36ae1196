import { findCitizen, findCitizenByPhone } from '#server/citizens/citizens.store.ts';
import type { Db } from '#server/db/connection.ts';
import type { Citizen } from '#shared/citizens.ts';

/** The citizen who has that number (E.164), or null. */
export const findCaller = (db: Db, phone: string): Promise<Citizen | null> => findCitizenByPhone(db, phone);

/** What the desk shows of a citizen. */
export const readCitizen = (db: Db, id: string): Promise<Citizen | null> => findCitizen(db, id);
