import { m } from '#client/paraglide/messages.js';
import { isOverdue, type TicketRow } from '#client/tickets/ticket-shape.ts';
import { deadlineWord } from '#client/ui/deadline-badge.tsx';
import { dueSentence } from '#client/ui/due-words.ts';
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

const cells = 40;

// A capital costs a braille cell of its own. Names with capitals inside, as YouBike has, stay as they are.
const lower = (word: string) => (/^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word);

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
  return lower(stateWord(state));
};

const partOf = (part: RowPart, row: TicketRow, { filter, names, now }: RowNaming): string => {
  switch (part) {
    case 'urgency':
      return row.urgency === 'normal' ? '' : lower(urgencyWord(row.urgency));
    case 'overdue':
      if (listsDue(filter)) return dueSentence(row, now);
      return isOverdue(row, now) ? lower(deadlineWord('overdue')) : '';
    case 'category':
      return lower(names.category(row.categoryId));
    case 'place':
      return placeName(row, names);
    case 'state':
      // Whom to press, rather than how far it is.
      return filter === 'due' ? names.department(row.departmentId) : stateName(row, filter);
  }
};

const cut = (text: string, room: number): string => {
  const characters = [...text];
  if (characters.length <= room) return text;
  const kept = characters.slice(0, Math.max(room, 0)).join('');
  // Half a word would be guessed at; Chinese has no spaces and is cut anywhere.
  if (!/[\s\u3000]/.test(text)) return /\p{Script=Han}/u.test(text) ? kept : '';
  const atEnd = /[\s\u3000]/.test(characters[room] ?? '');
  return atEnd ? kept : kept.slice(0, Math.max(kept.search(/\s\S*$/), 0));
};

/** The row's one short name: what matters most first, what goes without saying left out. */
export const rowName = (row: TicketRow, naming: RowNaming): string => {
  const comma = m.tickets_row_comma();
  const number = naming.filter === 'due' ? spokenTicketNumber(row.number) : '';
  const parts = [...naming.order.map((part) => partOf(part, row, naming)), number].filter(Boolean);
  if (!naming.braille) return parts.join(comma);
  let name = '';
  for (const part of parts) {
    const before = name && name + comma;
    const kept = cut(part, cells - [...before].length);
    if (kept) name = before + kept;
  }
  return name;
};
