import type { Generated } from 'kysely';
import type { Now } from '#server/db/schema/columns.ts';

/** The photos that officers take at their orders. */
export type PhotosTables = {
  photo: {
    id: string;
    agentId: string;
    receivedAt: Now;
    pressId: string | null;
    description: Generated<string>;
    bytes: Buffer | null;
  };
};
