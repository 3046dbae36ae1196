import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { DeadlineHours } from '#shared/deadlines.ts';
import type { Condition, Facts, Outcome, Rule } from '#shared/routing/rule.ts';
import type { Skill } from '#shared/skills.ts';
import type { Urgency } from '#shared/urgency.ts';

/** The routing rules, and what they decided. */
export type RoutingTables = {
  ruleSet: {
    version: number;
    publishedAt: Now;
    publishedBy: string | null;
    approvedBy: string | null;
    reason: Generated<string>;
    restores: number | null;
  };
  routingRule: {
    version: number;
    position: number;
    id: string;
    conditions: Json<Condition[]>;
    outcome: Json<Outcome>;
    enabled: Generated<boolean>;
  };
  ruleDraft: {
    id: Generated<number>;
    baseVersion: number;
    rules: Json<Rule[]>;
    revision: Generated<number>;
    changedBy: string;
    changedAt: Now;
    submittedBy: string | null;
  };
  dryRun: {
    id: Generated<string>;
    rules: Json<Rule[]>;
    baseVersion: number;
    askedBy: string;
    askedAt: Now;
    total: number | null;
    done: Generated<number>;
    result: Json<object> | null;
    state: Generated<'running' | 'done' | 'cancelled' | 'failed' | 'broken off'>;
  };
  decision: {
    id: GeneratedAlways<string>;
    number: string;
    at: Now;
    ruleSetVersion: number;
    ruleId: string | null;
    rulePosition: number | null;
    departmentId: string;
    urgency: Urgency;
    sentenceZh: string;
    sentenceEn: string;
    crewId: string | null;
    skills: Generated<Skill[]>;
    deadlines: Json<DeadlineHours> | null;
    facts: Json<Facts>;
  };
  ticketReturn: {
    id: GeneratedAlways<string>;
    number: string;
    decisionId: string | null;
    ruleId: string | null;
    ruleSetVersion: number | null;
    fromDepartmentId: string;
    toDepartmentId: string | null;
    words: string;
    agentId: string;
    at: Now;
  };
};
