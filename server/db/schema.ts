import type { AccountsTables } from '#server/db/schema/accounts.ts';
import type { CalendarTables } from '#server/db/schema/calendar.ts';
import type { CallsTables } from '#server/db/schema/calls.ts';
import type { CitizensTables } from '#server/db/schema/citizens.ts';
import type { DeadlinesTables } from '#server/db/schema/deadlines.ts';
import type { DemandTables } from '#server/db/schema/demand.ts';
import type { DepartmentsTables } from '#server/db/schema/departments.ts';
import type { DeskTables } from '#server/db/schema/desk.ts';
import type { DispatchTables } from '#server/db/schema/dispatch.ts';
import type { FloorTables } from '#server/db/schema/floor.ts';
import type { KnowledgeTables } from '#server/db/schema/knowledge.ts';
import type { OutreachTables } from '#server/db/schema/outreach.ts';
import type { PhotosTables } from '#server/db/schema/photos.ts';
import type { RoutingTables } from '#server/db/schema/routing.ts';
import type { ShiftsTables } from '#server/db/schema/shifts.ts';
import type { SystemsTables } from '#server/db/schema/systems.ts';
import type { TicketsTables } from '#server/db/schema/tickets.ts';
import type { UpdatesTables } from '#server/db/schema/updates.ts';

/**
 * The tables, room by room, in the camel case that the CamelCasePlugin gives them.
 * Kept by hand beside the migrations.
 */
export type Schema = AccountsTables &
  CalendarTables &
  CallsTables &
  CitizensTables &
  DeadlinesTables &
  DemandTables &
  DepartmentsTables &
  DeskTables &
  DispatchTables &
  FloorTables &
  KnowledgeTables &
  OutreachTables &
  PhotosTables &
  RoutingTables &
  ShiftsTables &
  SystemsTables &
  TicketsTables &
  UpdatesTables;
