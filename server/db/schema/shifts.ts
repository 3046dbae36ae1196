import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { ShiftChange } from '#shared/shifts/changes.ts';
import type { LeaveState } from '#shared/shifts/leave.ts';
import type { NewsAbout } from '#shared/shifts/news.ts';
import type { ProposedWeek } from '#shared/shifts/proposal/proposal.ts';
import type { Span } from '#shared/shifts/shift.ts';
import type { SwapState } from '#shared/shifts/swap.ts';

type ShiftRow = {
  agentId: string;
  startsAt: Date;
  endsAt: Date;
  monday: string;
  breaks: Json<Span[]>;
  kindId: string | null;
};

/** Who works when. */
export type ShiftsTables = {
  shiftKind: { id: string; nameZh: string; nameEn: string; startsAt: number; minutes: number; position: number };
  shiftKindEvent: {
    id: GeneratedAlways<string>;
    kindId: string;
    agentId: string;
    before: Json<object> | null;
    after: Json<object>;
    at: Now;
  };
  rosterWeek: {
    monday: string;
    revision: Generated<number>;
    changedBy: string | null;
    changedAt: Now;
    publishedRevision: number | null;
    publishedBy: string | null;
    publishedAt: Date | null;
  };
  draftShift: ShiftRow;
  shift: ShiftRow;
  rosterEvent: {
    id: GeneratedAlways<string>;
    monday: string;
    kind: string;
    agentId: string | null;
    data: Json<object>;
    at: Now;
  };
  shiftNews: {
    id: GeneratedAlways<string>;
    agentId: string;
    changes: Json<ShiftChange[]>;
    about: NewsAbout | null;
    at: Now;
    toldAt: Date | null;
  };
  leave: {
    id: GeneratedAlways<string>;
    agentId: string;
    firstDay: string;
    lastDay: string;
    state: Generated<LeaveState>;
    askedAt: Now;
    decidedBy: string | null;
    decidedAt: Date | null;
  };
  /** `revisions`: of the drafts, by their Mondays, as it was asked for. */
  rosterProposal: {
    id: Generated<string>;
    monday: string;
    weeks: number;
    revisions: Json<Record<string, number>>;
    askedBy: string;
    askedAt: Now;
    done: Generated<number>;
    result: ColumnType<ProposedWeek[], string | undefined, string>;
    takenAt: Date | null;
    state: Generated<'running' | 'done' | 'cancelled' | 'failed' | 'broken off'>;
  };
  /** A day off, or the kind of shift that is liked best. */
  shiftWish: { id: GeneratedAlways<string>; agentId: string; day: string | null; kindId: string | null };
  leaveEvent: { id: GeneratedAlways<string>; leaveId: string; kind: LeaveState; agentId: string; at: Now };
  shiftSwap: {
    id: GeneratedAlways<string>;
    offeredBy: string;
    offeredTo: string;
    startsAt: Date;
    inReturn: Date | null;
    state: Generated<SwapState>;
    offeredAt: Now;
    changedAt: Now;
  };
  swapEvent: { id: GeneratedAlways<string>; swapId: string; kind: SwapState; agentId: string; at: Now };
  handoverNote: { id: GeneratedAlways<string>; agentId: string; words: string; writtenAt: Now };
};
