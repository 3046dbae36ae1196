import { z } from 'zod';
import type { Citizen } from '#shared/citizens.ts';
import type { Skill } from '#shared/skills.ts';
import type { TicketState } from '#shared/tickets/states.ts';
import { typedText } from '#shared/typed-text.ts';

/** `ringing → answered → wrap-up → ended`, or `missed` when the citizen hangs up first. */
const callStates = ['ringing', 'answered', 'wrap-up', 'ended', 'missed'] as const;
export type CallState = (typeof callStates)[number];

/** The states in which a call occupies its agent. */
export const liveCallStates = ['ringing', 'answered', 'wrap-up'] as const satisfies CallState[];

/** How a call came out; chosen in the wrap-up. */
export const dispositions = ['ticket', 'inquiry', 'passed on', 'prank', 'silent', 'other'] as const;
export type Disposition = (typeof dispositions)[number];

/** What an agent is doing now. `on call` and `wrap-up` follow the call; the others are chosen. */
const presences = ['available', 'on call', 'wrap-up', 'break', 'away'] as const;
export type Presence = (typeof presences)[number];
export const chosenPresences = ['available', 'break', 'away'] as const satisfies Presence[];

/** How long a call rings at one agent before it is passed on. */
export const ringSeconds = 20;

/** How long a call waits for somebody with its skills before anybody may take it; the text relay is never let go. */
export const relaxSeconds = 60;

/**
 * The call that rings at an agent or is in the agent's hands, and what to know about who calls. Moments are ISO 8601.
 * `openTickets` are the citizen's five newest that are not finished, of `openTicketCount`.
 */
export type CallInHand = {
  id: string;
  state: CallState;
  /** E.164, or null where it is withheld. */
  fromPhone: string | null;
  rangAt: string;
  answeredAt: string | null;
  hungUpAt: string | null;
  note: string;
  /** What the call asks of whoever takes it. */
  skills: Skill[];
  disposition: Disposition | null;
  citizen: Citizen | null;
  openTicketCount: number;
  openTickets: {
    number: string;
    categoryId: string;
    departmentId: string;
    state: TicketState;
    openedAt: string;
    /** By when the citizen hears again. */
    updateBy: string | null;
  }[];
  inquiries: { articleId: string; questionZh: string | null; questionEn: string | null; at: string }[];
  /** The tickets opened in this call. */
  ticketNumbers: string[];
};

/** What the call bar shows: the agent's presence and the call that she has, if any. */
export type CallDesk = { presence: { state: Presence; since: string }; call: CallInHand | null };

const callId = z.uuid();
export const setPresenceSchema = z.object({ state: z.enum(chosenPresences) });
export const callSchema = z.object({ callId });
export const callNoteSchema = z.object({
  callId,
  note: typedText(4000),
});
export const wrapUpSchema = z.object({ callId, disposition: z.enum(dispositions) });
