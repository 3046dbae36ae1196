import { type AskedLeave, findAskedLeave } from '#server/shifts/leave.store.ts';
import type { SignedIn } from '#server/trpc.ts';

/** The leave on which somebody has to decide, the first first. */
export const listAskedLeave = ({ services: { db } }: SignedIn): Promise<AskedLeave[]> => findAskedLeave(db);
