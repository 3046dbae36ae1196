import type { Generated, GeneratedAlways } from 'kysely';
import type { Now } from '#server/db/schema/columns.ts';
import type { CallState, Disposition, Presence } from '#shared/calls.ts';
import type { Skill } from '#shared/skills.ts';

/** The calls, and who is at the desk. */
export type CallsTables = {
  call: {
    id: Generated<string>;
    exchangeId: string;
    outbound: Generated<boolean>;
    /** Of an outbound call: whom the city called. */
    fromPhone: string | null;
    citizenId: string | null;
    state: CallState;
    agentId: string | null;
    passedBy: Generated<string[]>;
    rangAt: Now;
    offeredAt: Date | null;
    answeredAt: Date | null;
    hungUpAt: Date | null;
    endedAt: Date | null;
    disposition: Disposition | null;
    note: Generated<string>;
    skills: Generated<Skill[]>;
  };
  exchangeMessage: { id: string; receivedAt: Now };
  presenceSpan: {
    id: GeneratedAlways<string>;
    agentId: string;
    state: Presence;
    startsAt: Date;
    endsAt: Date | null;
  };
  presence: { agentId: string; state: Presence; since: Now; restedAt: Now };
};
