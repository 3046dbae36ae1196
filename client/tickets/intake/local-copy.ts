import { z } from 'zod';
import { type IntakeState, intakeStateSchema } from '#client/tickets/intake/draft.ts';

/** A state with the revision under which the server shall keep it. */
export type Revision = { revision: number; state: IntakeState };

const schema = z.object({ revision: z.number().int(), state: intakeStateSchema });
const keyOf = (agentId: string) => `handrail-intake-${agentId}`;

/** What this browser holds because the server has not acknowledged it. */
export const readLocalCopy = (agentId: string): Revision | null => {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(keyOf(agentId)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

export const writeLocalCopy = (agentId: string, copy: Revision): void => {
  try {
    localStorage.setItem(keyOf(agentId), JSON.stringify(copy));
  } catch {
    // The browser's room is full or closed: the server's copy is the one that counts.
  }
};

export const dropLocalCopy = (agentId: string): void => localStorage.removeItem(keyOf(agentId));

const districtKey = 'handrail-district';

/** The district of the last ticket that was opened here: calls come in waves from one place. */
export const lastDistrict = (): string | null => localStorage.getItem(districtKey);

export const rememberDistrict = (districtId: string | null): void => {
  if (districtId) localStorage.setItem(districtKey, districtId);
};
