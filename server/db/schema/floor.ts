import type { GeneratedAlways } from 'kysely';
import type { Now } from '#server/db/schema/columns.ts';
import type { AlarmKind } from '#shared/floor/alarms.ts';

/** Agents who ask for help, and what they were answered; what supervisors are alarmed of. */
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
  floorAlarm: {
    agentId: string;
    kind: AlarmKind;
    limit: number;
    since: Date | null;
    quietSince: Date | null;
  };
  handReply: { id: GeneratedAlways<string>; handId: string; agentId: string; words: string; at: Now };
};
