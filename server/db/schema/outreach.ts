import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { Answers, CampaignState, Outcome, Question, TaskState } from '#shared/outreach/campaign.ts';

/** Caring calls. */
export type OutreachTables = {
  campaign: {
    id: GeneratedAlways<string>;
    name: string;
    purpose: string;
    script: Json<Question[]>;
    fromMinute: number;
    untilMinute: number;
    days: number[];
    attempts: number;
    pauseMinutes: number;
    vulnerable: boolean;
    agentIds: string[] | null;
    state: Generated<CampaignState>;
    revision: Generated<number>;
    changedBy: string | null;
    changedAt: Now;
  };
  campaignEvent: {
    id: GeneratedAlways<string>;
    campaignId: string;
    kind: string;
    agentId: string | null;
    data: Json<object>;
    at: Now;
  };
  callTask: {
    id: GeneratedAlways<string>;
    campaignId: string;
    phone: string;
    name: string;
    why: string;
    citizenId: string | null;
    state: Generated<TaskState>;
    attempts: Generated<number>;
    nextAt: Now;
    agentId: string | null;
    takenAt: Date | null;
    callId: string | null;
    outcome: Outcome | null;
    answers: Generated<Answers>;
    endedAt: Date | null;
    notedBy: string | null;
    notedAt: Date | null;
  };
  callAttempt: { callId: string; taskId: string; agentId: string; at: Now; outcome: Outcome | 'cut off' | null };
  callingConsent: { phone: string; mayCall: boolean; since: Now; callId: string | null; changedBy: string | null };
  /** Written by the database with each change of a consent. */
  consentEvent: { id: GeneratedAlways<string>; phone: string; mayCall: boolean; changedBy: string | null; at: Now };
  taskPause: { agentId: string; until: Date };
  careRegister: {
    citizenId: string;
    livesAlone: boolean;
    bornYear: number;
    districtId: string;
    road: Generated<string>;
    spot: Generated<string>;
  };
};
