import { z } from 'zod';
import { someText, typedText } from '#shared/typed-text.ts';

/** `draft → running ↔ stopped → ended`; it ends by itself when nobody is left to call. */
const campaignStates = ['draft', 'running', 'stopped', 'ended'] as const;
export type CampaignState = (typeof campaignStates)[number];

/** `waiting → taken → done`, or back to `waiting` for another attempt, or `given-up`. */
const taskStates = ['waiting', 'taken', 'done', 'given-up'] as const;
export type TaskState = (typeof taskStates)[number];

/** What came of a call, in the order in which an agent is asked. */
export const outcomes = ['reached', 'not-at-home', 'wrong-number', 'do-not-call', 'needs-help'] as const;
export type Outcome = (typeof outcomes)[number];

/** How a question of the script is answered. */
const questionKinds = ['yes-no', 'choice', 'number', 'words'] as const;

const questionSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    text: someText(200),
    kind: z.enum(questionKinds),
    /** Of a `choice`: two to nine, a key each. */
    choices: z.array(someText(60)).max(9),
  })
  .refine(({ kind, choices }) => kind !== 'choice' || choices.length >= 2, { path: ['choices'] })
  .refine(({ choices }) => new Set(choices).size === choices.length, { path: ['choices'] });
export type Question = z.output<typeof questionSchema>;

/** By the question's id: `yes`, `no`, a choice, digits, or words. */
const answersSchema = z.record(z.string().max(40), typedText(1000));
export type Answers = z.output<typeof answersSchema>;

const id = z.string().regex(/^\d{1,18}$/);

/** When may be called: minutes after midnight in the city, and weekdays from 0, Sunday. */
export type CallingHours = { fromMinute: number; untilMinute: number; days: number[] };

export const campaignSchema = z
  .object({
    name: someText(80),
    purpose: someText(200),
    script: z.array(questionSchema).max(30),
    fromMinute: z.int().min(0).max(1439),
    untilMinute: z.int().min(1).max(1440),
    days: z.array(z.int().min(0).max(6)).min(1).max(7),
    attempts: z.int().min(1).max(5),
    pauseMinutes: z.int().min(0).max(10_080),
    vulnerable: z.boolean(),
    /** Who may call; null: all agents. */
    agentIds: z.array(z.string().max(100)).min(1).max(500).nullable(),
  })
  .refine(({ fromMinute, untilMinute }) => fromMinute < untilMinute, { path: ['untilMinute'] });
export type Campaign = z.output<typeof campaignSchema>;

export const campaignIdSchema = z.object({ id });
/** `revision`: of what was seen. */
const seen = z.object({ id, revision: z.int().positive() });
/** Null: a new campaign. */
export const saveCampaignSchema = z.object({ seen: seen.nullable(), campaign: campaignSchema });
export const steerSchema = seen.extend({ to: z.enum(['running', 'stopped', 'ended']) });

export const importListSchema = z.object({ id, csv: z.string().max(2_000_000) });
const day = z.iso.date();
const filterSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('closed tickets'), from: day, until: day }),
  z.object({
    by: z.literal('care register'),
    olderThan: z.int().min(0).max(120),
    districtIds: z.array(z.string().max(100)).min(1).max(100),
  }),
]);
export type Filter = z.output<typeof filterSchema>;
export const addByFilterSchema = z.object({ id, filter: filterSchema, why: someText(120) });

export const taskIdSchema = z.object({ taskId: id });
export const outcomeSchema = taskIdSchema.extend({ outcome: z.enum(outcomes), answers: answersSchema });

/** A telephone number as it was typed. */
export const consentSchema = z.object({ phone: someText(40) });
/** `seen`: what was said of it last, as far as was seen. */
export const mayCallSchema = consentSchema.extend({ seen: id });

/** What became of a list: how many were taken, who asked not to be called, and the lines that were not taken. */
export type ListTaken = {
  added: number;
  doNotCall: number;
  refused: { line: number; reason: 'wrong number' | 'double' | 'no name' }[];
};

/** Where somebody lives, as the care register knows it. */
export type Home = { districtId: string; road: string; spot: string };

/** How many of a campaign's tasks stand how. `again`: tried and to be called again. */
export type Progress = {
  total: number;
  reached: number;
  needsHelp: number;
  left: number;
  again: number;
  doNotCall: number;
  notReached: number;
};
