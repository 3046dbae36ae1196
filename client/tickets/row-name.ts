import { m } from '#client/paraglide/messages.js';
import { isOverdue, type TicketRow } from '#client/tickets/ticket-shape.ts';
import { deadlineWord } from '#client/ui/deadline-badge.tsx';
import { dueSentence } from '#client/ui/due-words.ts';
import { joinRow, lowerWord } from '#client/ui/row-words.ts';
import { stateWord } from '#client/ui/state-badge.tsx';
import { urgencyWord } from '#client/ui/urgency-badge.tsx';
import type { RowPart } from '#shared/accounts.ts';
import { spokenTicketNumber } from '#shared/ticket-number.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';

type Names = {
  department: (id: string | null) => string;
  category: (id: string | null) => string;
  district: (id: string | null) => string;
  place: (districtId: string | null, name: string) => string;
};

export type RowNaming = {
  /** The parts in the agent's order. */
  order: readonly RowPart[];
  /** At most 40 characters, for a braille display. */
  braille: boolean;
  /** What the list is narrowed to; a part that all rows share is left out. */
  filter: QueueFilter;
  names: Names;
  /** Milliseconds. */
  now: number;
};

/** Where it is, in the fewest words: the road, else the landmark, else the district. */
export const placeName = (
  row: Pick<TicketRow, 'road' | 'landmark' | 'districtId'>,
  names: Pick<Names, 'district' | 'place'>,
): string => {
  const place = row.road || row.landmark;
  return place ? names.place(row.districtId, place) : names.district(row.districtId);
};

/** Whether each row of the list says what is due. */
export const listsDue = (filter: QueueFilter): boolean => filter === 'due' || filter === 'mine';

const stateName = ({ state, asksSupervisor }: TicketRow, filter: QueueFilter): string => {
  if (state === 'open') return asksSupervisor ? m.tickets_row_asks_supervisor() : '';
  if (state === 'waiting for citizen') return filter === 'waiting' ? '' : m.tickets_row_waiting();
  return lowerWord(stateWord(state));
};

const partOf = (part: RowPart, row: TicketRow, { filter, names, now }: RowNaming): string => {
  switch (part) {
    case 'urgency':
      return row.urgency === 'normal' ? '' : lowerWord(urgencyWord(row.urgency));
    case 'overdue':
      if (listsDue(filter)) return dueSentence(row, now);
      return isOverdue(row, now) ? lowerWord(deadlineWord('overdue')) : '';
    case 'category':
      return lowerWord(names.category(row.categoryId));
    case 'place':
      return placeName(row, names);
    case 'state':
      // Whom to press, rather than how far it is.
      return filter === 'due' ? names.department(row.departmentId) : stateName(row, filter);
  }
};

/** The row's one short name: what matters most first, what goes without saying left out. */
export const rowName = (row: TicketRow, naming: RowNaming): string => {
  const number = naming.filter === 'due' ? spokenTicketNumber(row.number) : '';
  const parts = [...naming.order.map((part) => partOf(part, row, naming)), number];
  return joinRow(parts, m.tickets_row_comma(), naming.braille);
};
