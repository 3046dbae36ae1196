import type { GeneratedAlways } from 'kysely';
import type { Now } from '#server/db/schema/columns.ts';

/** Agents who ask for help, and what they were answered. */
export type FloorTables = {
  raisedHand: {
    id: GeneratedAlways<string>;
    agentId: string;
    callId: string | null;
    number: string | null;
    raisedAt: Now;
    loweredAt: Date | null;
    loweredBy: string | null;
  };
  handReply: { id: GeneratedAlways<string>; handId: string; agentId: string; words: string; at: Now };
};
