import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { ShiftChange } from '#shared/shifts/changes.ts';
import type { Span } from '#shared/shifts/shift.ts';

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
    at: Now;
    toldAt: Date | null;
  };
  leave: {
    id: GeneratedAlways<string>;
    agentId: string;
    firstDay: string;
    lastDay: string;
    state: Generated<'asked' | 'granted' | 'refused' | 'withdrawn'>;
    askedAt: Now;
    decidedBy: string | null;
    decidedAt: Date | null;
  };
};
