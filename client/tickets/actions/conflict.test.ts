import { beforeEach, expect, it } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { conflictOf, eventsTold } from '#client/tickets/actions/conflict.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import type { TicketState } from '#shared/tickets/states.ts';

const names = {
  department: (id: string | null) => (id === 'transport' ? 'Transportation' : 'Public Works'),
  crew: () => '',
};
const pinned = { version: 3, entry: 30 };
const at = '2026-11-24T02:00:00Z';

const entry = (id: number, kind: string, by: string | null, data: object = {}) => ({ id, at, kind, by, data });
const ticket = (state: TicketState, version: number, ...timeline: ReturnType<typeof entry>[]) =>
  ({ state, version, timeline: [entry(30, 'opened', 'Chen'), ...timeline] }) as unknown as Ticket;

beforeEach(() => void setLocale('en', { reload: false }));

it('tells who did what, and goes on from the version that was told', () => {
  const newest = ticket('open', 5, entry(31, 'note', 'Lin'), entry(32, 'transfer', 'Lin', { to: 'transport' }));
  expect(conflictOf('resolve', 'agent', pinned, { ticket: newest, events: [] }, names)).toEqual({
    sentence: 'Lin: note. Lin: transferred to Transportation. Again to confirm',
    pinned: { version: 5, entry: 32 },
    possible: true,
  });
});

it('says when the action makes no sense any more', () => {
  const newest = ticket('closed', 4, entry(31, 'close', 'Lin'));
  const conflict = conflictOf('resolve', 'agent', pinned, { ticket: newest, events: [] }, names);
  expect(conflict.possible).toBe(false);
  expect(conflict.sentence).toBe('Lin: closed. No longer possible. Your words are kept');
});

it('makes do with what the refusal told when the ticket cannot be read', () => {
  const events = eventsTold({ events: [entry(31, 'start', 'Lin'), entry(32, 'followed', 'Wu')] });
  expect(conflictOf('wait', 'agent', pinned, { ticket: null, events }, names)).toEqual({
    sentence: 'Lin: started work. Wu: another caller follows. Again to confirm',
    pinned: { version: 4, entry: 30 },
    possible: true,
  });
  expect(eventsTold({})).toEqual([]);
});
