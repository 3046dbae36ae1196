import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { IntakeAnswers } from '#shared/category.ts';
import type { Way } from '#shared/citizens.ts';
import type { Skill } from '#shared/skills.ts';
import type { TicketState } from '#shared/tickets/states.ts';
import type { Urgency } from '#shared/urgency.ts';

/** The tickets and their timelines. */
export type TicketsTables = {
  ticket: {
    number: string;
    categoryId: string;
    departmentId: string;
    urgency: Urgency;
    state: TicketState;
    confidential: Generated<boolean>;
    words: string;
    answers: Json<IntakeAnswers>;
    districtId: string | null;
    road: string | null;
    landmark: string | null;
    spot: Generated<string>;
    citizenId: string | null;
    way: Generated<Way>;
    callId: string | null;
    requestId: string | null;
    externalId: string | null;
    openedBy: string | null;
    assigneeId: string | null;
    acceptBy: Date | null;
    arriveBy: Date | null;
    updateBy: Date | null;
    resolveBy: Date;
    waitingSince: Date | null;
    mergedInto: string | null;
    resolution: string | null;
    openedAt: Now;
    resolvedAt: Date | null;
    closedAt: Date | null;
    version: Generated<number>;
    crewId: string | null;
    skills: Generated<Skill[]>;
    asksSupervisor: Generated<boolean>;
    active: GeneratedAlways<boolean>;
    rests: GeneratedAlways<boolean>;
    search: unknown;
  };
  ticketEvent: {
    id: GeneratedAlways<string>;
    number: string;
    version: number;
    at: Now;
    agentId: string | null;
    kind: string;
    data: Json<Record<string, unknown>>;
  };
  follower: { number: string; citizenId: string; callId: string | null; way: Way; at: Now };
};
