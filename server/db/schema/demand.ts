import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { Skill } from '#shared/skills.ts';

/** How many calls come, and how well they shall be answered. */
export type DemandTables = {
  callHalfHour: {
    startsAt: Date;
    calls: number;
    answered: number;
    missed: number;
    waitingSeconds: number;
    handlingSeconds: number;
    inTime: Generated<number>;
    longerSeconds: Generated<number>;
  };
  serviceTarget: {
    single: Generated<boolean>;
    percent: number;
    seconds: number;
    revision: Generated<number>;
    changedBy: string | null;
    changedAt: Now;
  };
  skillNeed: { skill: Skill; fromMinute: number; untilMinute: number; agents: number };
  demandEvent: { id: GeneratedAlways<string>; at: Now; agentId: string | null; revision: number; data: Json<object> };
};
