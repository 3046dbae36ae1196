import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import type { TimelineEntry } from '#client/tickets/ticket-shape.ts';
import { deadlineName } from '#client/ui/due-words.ts';
import { spokenTicketNumber } from '#shared/ticket-number.ts';

/** What happened, in parts: the sentence, the ticket that it names, and what was typed. */
export type EventWords = { sentence: string; number: string | null; words: string | null };

type Happened = Pick<TimelineEntry, 'kind' | 'data'>;
type NameOf = (id: string | null) => string;
type Names = { department: NameOf; crew: NameOf };

const text = (data: TimelineEntry['data'], key: string): string | null => {
  const value = (data as Record<string, unknown> | null)?.[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** How far from the matter an officer was who sent her position; null where the matter has none. */
const metresIn = (data: TimelineEntry['data']) => (data as { metres?: number | null } | null)?.metres;

const distanceWords = (metres: number): string => {
  const [amount, unit] = metres < 1000 ? [Math.round(metres / 10) * 10, 'meter'] : [metres / 1000, 'kilometer'];
  const form = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(getLocale(), form).format(amount);
};
const answerIn = (data: TimelineEntry['data']): boolean | undefined => (data as { solved?: boolean } | null)?.solved;

/** The deadline that an entry of the clock tells of, and who was told. */
export const dueWords = (data: TimelineEntry['data']): { deadline: string; names: string } => {
  const told = (data as { told?: string[] } | null)?.told ?? [];
  return { deadline: deadlineName(text(data, 'deadline')), names: told.join(m.tickets_row_comma()) };
};

/** Who was sent: the crew, where one was named, and its department. */
const crewName = (data: TimelineEntry['data'], { department, crew }: Names): string =>
  [crew(text(data, 'crewId')), department(text(data, 'departmentId'))].filter(Boolean).join(m.tickets_row_comma());

const sentences: Record<string, (data: TimelineEntry['data'], names: Names) => string> = {
  opened: (data, { department }) => {
    const rescue = text(data, 'handedTo');
    const to = department(text(data, 'departmentId'));
    return rescue
      ? m.tickets_event_opened_handed({ department: to, rescue })
      : m.tickets_event_opened({ department: to });
  },
  dispatch: (data, names) => m.tickets_event_dispatch({ department: crewName(data, names) }),
  accept: () => m.tickets_event_accept(),
  arrive: (data) => {
    const metres = metresIn(data);
    if (metres === undefined) return m.tickets_event_arrive();
    return metres === null
      ? m.tickets_event_arrive_located()
      : m.tickets_event_arrive_near({ distance: distanceWords(metres) });
  },
  report: () => m.tickets_event_report(),
  done: (data, { department }) => m.tickets_event_done({ department: department(text(data, 'departmentId')) }),
  decline: (data, { department }) => m.tickets_event_decline({ department: department(text(data, 'departmentId')) }),
  start: () => m.tickets_event_start(),
  note: () => m.tickets_event_note(),
  wait: () => m.tickets_event_wait(),
  resume: () => m.tickets_event_resume(),
  transfer: (data, { department }) => m.tickets_event_transfer({ department: department(text(data, 'to')) }),
  return: (data, { department }) => {
    const to = text(data, 'to');
    return to ? m.tickets_event_return({ department: department(to) }) : m.tickets_event_return_unknown();
  },
  resolve: () => m.tickets_event_resolve(),
  close: () => m.tickets_event_close(),
  reopen: (data) => (answerIn(data) === false ? m.tickets_event_reopen_not_solved() : m.tickets_event_reopen()),
  answered: (data) => (answerIn(data) ? m.tickets_event_solved() : m.tickets_event_not_solved()),
  merge: () => m.tickets_event_merge(),
  cancel: () => m.tickets_event_cancel(),
  assign: (data) => {
    const name = text(data, 'name');
    return name ? m.tickets_event_assign({ name }) : m.tickets_event_unassign();
  },
  followed: () => m.tickets_event_followed(),
  imported: () => m.tickets_event_imported(),
  still: () => m.tickets_event_still(),
  'due soon': (data) => m.tickets_event_due_soon(dueWords(data)),
  overdue: (data) => {
    const due = dueWords(data);
    return due.names ? m.tickets_event_overdue(due) : m.tickets_event_overdue_nobody(due);
  },
  escalated: (data) => m.tickets_event_escalated(dueWords(data)),
};

/** What an entry of the timeline says, without when and by whom. */
export const eventWords = ({ kind, data }: Happened, names: Names): EventWords => ({
  sentence: sentences[kind]?.(data, names) ?? kind,
  number: kind === 'merge' ? text(data, 'into') : null,
  words: text(data, 'words'),
});

/** One entry for the ear: who, and what in the fewest words. What was typed stays on the page. */
export const spokenEvent = (entry: Happened & { by: string | null }, names: Names): string => {
  const { sentence, number } = eventWords(entry, names);
  const what = number ? `${sentence} ${spokenTicketNumber(number)}` : sentence;
  return entry.by ? m.tickets_event_by({ by: entry.by, what }) : what;
};
