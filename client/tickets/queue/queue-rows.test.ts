import { describe, expect, it } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { fitsFilter } from '#client/tickets/queue/fits-filter.ts';
import { dropRow, orderOf, placeRow, type QueuePages, type QueueRow } from '#client/tickets/queue/place-row.ts';
import { countWords } from '#client/tickets/queue/queue-words.ts';
import { holdRows } from '#client/ui/held-rows.ts';
import type { Due } from '#shared/deadlines/due.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';
import { rests } from '#shared/tickets/states.ts';

const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`;
const row = (number: string, hour: number, change: Partial<QueueRow> = {}): QueueRow => ({
  number,
  version: 1,
  urgency: 'normal',
  state: 'open',
  categoryId: 'pothole',
  departmentId: 'works',
  districtId: null,
  road: null,
  landmark: null,
  assigneeId: null,
  resolveBy: at(hour),
  openedAt: '2026-11-20T00:00:00.000Z',
  asksSupervisor: false,
  due: change.state && rests(change.state) ? [] : [{ kind: 'resolve', at: at(hour) }],
  ...change,
});

const arrival = (hour: number): Due => ({ kind: 'arrive', at: at(hour) });
const a = row('a', 1);
const b = row('b', 3);
const c = row('c', 5);
const next = { rests: false, at: b.resolveBy, number: 'b' };

const pages = (...all: QueueRow[][]): QueuePages => ({
  pages: all.map((rows, index) => ({
    rows,
    count: index === 0 ? all.flat().length : null,
    overdue: null,
    next: index < all.length - 1 ? next : null,
  })),
  pageParams: all.map(() => null),
});

const numbers = (data: QueuePages) => data.pages.map(({ rows }) => rows.map(({ number }) => number).join(''));
const count = (data: QueuePages) => data.pages[0]?.count;
const place = (data: QueuePages, changed: QueueRow, fits: boolean, filter: QueueFilter = 'all') =>
  placeRow(data, changed, fits, filter);

describe('a ticket of the news', () => {
  it('changes its row in place', () => {
    const changed = place(pages([a, b], [c]), { ...b, version: 2, state: 'dispatched' }, true);
    expect(numbers(changed)).toEqual(['ab', 'c']);
    expect(changed.pages[0]?.rows[1]).toMatchObject({ state: 'dispatched', version: 2 });
    expect(count(changed)).toBe(3);
  });

  it('does not bring an older shape back', () => {
    const newer = pages([{ ...a, version: 4 }]);
    expect(place(newer, { ...a, version: 3 }, true)).toBe(newer);
  });

  it('comes in at its deadline', () => {
    expect(numbers(place(pages([a, b], [c]), row('n', 2), true))).toEqual(['anb', 'c']);
    expect(numbers(place(pages([a, b], [c]), row('n', 4), true))).toEqual(['ab', 'nc']);
    const behind = place(pages([a, b], [c]), row('n', 9), true);
    expect(numbers(behind)).toEqual(['ab', 'cn']);
    expect(count(behind)).toBe(4);
  });

  it('is only counted when it belongs behind what was read', () => {
    const first = pages([a, b]);
    const more = { ...first, pages: first.pages.map((page) => ({ ...page, next })) };
    const changed = place(more, row('n', 9), true);
    expect(numbers(changed)).toEqual(['ab']);
    expect(count(changed)).toBe(3);
  });

  it('moves when its deadline moves', () => {
    const later = { ...a, version: 2, resolveBy: row('', 4).resolveBy };
    expect(numbers(place(pages([a, b, c]), later, true))).toEqual(['bac']);
  });

  it('goes by whatever is due first where that is what the list is about', () => {
    const pressed = row('p', 9, { due: [arrival(2), { kind: 'resolve', at: at(9) }] });
    expect(numbers(place(pages([a, b, c]), pressed, true, 'due'))).toEqual(['apbc']);
    expect(numbers(place(pages([a, b, c]), pressed, true, 'mine'))).toEqual(['apbc']);
    expect(numbers(place(pages([a, b, c]), pressed, true, 'all'))).toEqual(['abcp']);
  });

  it('is marked as left, counted once, and comes back', () => {
    const closed = { ...a, version: 2, state: 'closed' as const };
    const left = place(pages([a, b]), closed, false);
    expect(left.pages[0]?.rows[0]).toMatchObject({ state: 'closed', left: true });
    expect(count(left)).toBe(1);
    expect(count(place(left, { ...closed, version: 3 }, false))).toBe(1);
    const back = place(left, { ...a, version: 4 }, true);
    expect(back.pages[0]?.rows[0]?.left).toBeUndefined();
    expect(count(back)).toBe(2);
    expect(count(dropRow(pages([a, b]), 'a'))).toBe(1);
  });

  it('of another filter changes nothing', () => {
    const data = pages([a]);
    expect(place(data, b, false)).toBe(data);
    expect(dropRow(data, 'b')).toBe(data);
  });
});

describe('a list that is being read', () => {
  const hold = (shown: QueueRow[], latest: QueueRow[]) => holdRows(shown, latest, orderOf('all'));
  const names = (rows: QueueRow[]) => rows.map(({ number, left }) => (left ? `${number}!` : number)).join(' ');

  it('keeps its order, shows new shapes, and lets new rows wait', () => {
    const moved = { ...a, resolveBy: row('', 9).resolveBy, state: 'in progress' as const };
    const held = hold([a, b, c], [row('n', 2), b, c, moved]);
    expect(names(held.rows)).toBe('a b c');
    expect(held.rows[0]?.state).toBe('in progress');
    expect(names(held.fresh)).toBe('n');
  });

  it('keeps what left, as left', () => {
    expect(names(hold([a, b], [{ ...a, left: true }, b]).rows)).toBe('a! b');
    expect(names(hold([a, b], [b]).rows)).toBe('a! b');
  });

  it('grows at its end', () => {
    const held = hold([a, b], [a, b, c, row('d', 7)]);
    expect(names(held.rows)).toBe('a b c d');
    expect(held.fresh).toEqual([]);
  });
});

describe('the filters', () => {
  const now = Date.parse('2026-11-24T02:00:00Z');
  const fits = (
    filter: Parameters<typeof fitsFilter>[1]['filter'],
    ticket: QueueRow,
    departmentId: string | null = null,
  ) => fitsFilter(ticket, { filter, departmentId, agentId: 'me' }, now);

  it('hold what the server puts into them', () => {
    expect(fits('all', a)).toBe(true);
    expect(fits('all', row('x', 1, { state: 'closed' }))).toBe(false);
    expect(fits('mine', row('x', 1, { assigneeId: 'me' }))).toBe(true);
    expect(fits('mine', a)).toBe(false);
    expect(fits('new', row('x', 1, { state: 'dispatched' }))).toBe(false);
    expect(fits('waiting', row('x', 1, { state: 'waiting for citizen' }))).toBe(true);
    expect(fits('due', a)).toBe(true);
    expect(fits('due', row('x', 3))).toBe(true);
    expect(fits('due', row('x', 3, { urgency: 'urgent' }))).toBe(false);
    expect(fits('due', row('x', 4))).toBe(false);
    expect(fits('due', row('x', 1, { state: 'resolved' }))).toBe(false);
    expect(fits('due', row('x', 9, { due: [arrival(3), { kind: 'resolve', at: at(9) }] }))).toBe(true);
    expect(fits('asked', a)).toBe(false);
    expect(fits('asked', { ...a, asksSupervisor: true })).toBe(true);
    expect(fits('department', a, 'works')).toBe(true);
    expect(fits('department', a, 'water')).toBe(false);
  });
});

describe('the sentence on top', () => {
  const words = (filter: QueueFilter, count: number, overdue: number) => countWords({ count, overdue }, filter);

  it('says all of what is due', () => {
    void setLocale('en', { reload: false });
    expect(words('due', 5, 3)).toBe('3 overdue, 2 due soon');
    expect(words('due', 3, 3)).toBe('3 overdue');
    expect(words('due', 2, 0)).toBe('2 due soon');
    expect(words('due', 0, 0)).toBe('Nothing due soon or overdue');
    expect(words('mine', 4, 1)).toBe('4 tickets, 1 overdue');
    expect(words('all', 4, 1)).toBe('4 tickets');
    void setLocale('zh-TW', { reload: false });
    expect(words('due', 5, 3)).toBe('3 件逾期，2 件將到期');
  });
});
