import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { type RowNaming, rowName } from '#client/tickets/row-name.ts';
import type { TicketRow } from '#client/tickets/ticket-shape.ts';

const now = Date.parse('2026-11-24T02:00:00Z');

const row: TicketRow = {
  number: '264017358',
  version: 3,
  urgency: 'urgent',
  state: 'open',
  categoryId: 'pothole',
  departmentId: 'works',
  districtId: 'zuoying',
  road: '博愛二路',
  landmark: null,
  assigneeId: null,
  resolveBy: '2026-11-24T01:00:00.000Z',
  openedAt: '2026-11-23T01:00:00.000Z',
  asksSupervisor: false,
  due: [{ kind: 'resolve', at: '2026-11-24T01:00:00.000Z' }],
};

const categories: Record<string, string> = {
  pothole: 'Pothole',
  bike: 'YouBike',
  building: 'Illegal building or extension',
};

const naming: RowNaming = {
  order: ['urgency', 'overdue', 'category', 'place', 'state'],
  braille: false,
  filter: 'all',
  names: {
    department: () => 'Public Works',
    category: (id) => categories[id ?? ''] ?? id ?? '',
    district: () => 'Zuoying',
    place: (districtId, name) => (districtId === 'zuoying' && name === '博愛二路' ? 'Boai 2nd Rd' : name),
  },
  now,
};

beforeEach(() => void setLocale('en', { reload: false }));

describe('the name of a row', () => {
  it('says what matters, in the order that the agent chose', () => {
    expect(rowName(row, naming)).toBe('urgent, overdue, pothole, Boai 2nd Rd');
    expect(rowName(row, { ...naming, order: ['place', 'category', 'state', 'urgency', 'overdue'] })).toBe(
      'Boai 2nd Rd, pothole, urgent, overdue',
    );
  });

  it('says that a supervisor is to decide, as long as nobody works on it', () => {
    expect(rowName({ ...row, asksSupervisor: true }, naming)).toBe(
      'urgent, overdue, pothole, Boai 2nd Rd, needs a supervisor',
    );
    expect(rowName({ ...row, asksSupervisor: true, state: 'closed' }, naming)).not.toContain('supervisor');
  });

  it('leaves out what goes without saying', () => {
    const calm = { ...row, urgency: 'normal' as const, due: [] };
    expect(rowName(calm, naming)).toBe('pothole, Boai 2nd Rd');
    expect(rowName({ ...calm, state: 'waiting for citizen' }, { ...naming, filter: 'waiting' })).toBe(
      'pothole, Boai 2nd Rd',
    );
  });

  it('says in the lists of what is due what that is and by how much, whose it is, and the number last', () => {
    const due = [
      { kind: 'arrive' as const, at: '2026-11-24T01:40:00.000Z' },
      { kind: 'resolve' as const, at: '2026-11-24T02:10:00.000Z' },
    ];
    const pressed = { ...row, due, state: 'dispatched' as const };
    expect(rowName(pressed, { ...naming, filter: 'due' })).toBe(
      'urgent, arrival overdue by 20 minutes, pothole, Boai 2nd Rd, Public Works, 2 6 4, 0 1 7, 3 5 8',
    );
    expect(rowName({ ...pressed, due: due.slice(1) }, { ...naming, filter: 'mine' })).toBe(
      'urgent, resolution due in 10 minutes, pothole, Boai 2nd Rd, dispatched',
    );
    void setLocale('zh-TW', { reload: false });
    expect(rowName(pressed, { ...naming, filter: 'mine' })).toContain('到場逾期20 分鐘');
  });

  it('does not call the department late when the hotline owes the next update', () => {
    const due = [{ kind: 'update' as const, at: '2026-11-24T01:00:00.000Z' }];
    expect(rowName({ ...row, due }, naming)).toBe('urgent, pothole, Boai 2nd Rd');
    expect(rowName({ ...row, due }, { ...naming, filter: 'mine' })).toContain('next update overdue by 1 hour');
  });

  it('says a state that is not the first one', () => {
    expect(rowName({ ...row, due: [], state: 'waiting for citizen' }, naming)).toBe(
      'urgent, pothole, Boai 2nd Rd, waiting',
    );
    expect(rowName({ ...row, due: [], state: 'resolved' }, naming)).toBe('urgent, pothole, Boai 2nd Rd, resolved');
  });

  it('names the landmark where there is no road, and the district where there is neither', () => {
    expect(rowName({ ...row, road: null, landmark: 'Lotus Pond' }, naming)).toMatch(/, Lotus Pond$/);
    expect(rowName({ ...row, road: null }, naming)).toMatch(/, Zuoying$/);
  });

  it('keeps capitals that belong to a name', () => {
    expect(rowName({ ...row, categoryId: 'bike' }, naming)).toContain(', YouBike, ');
  });

  it('speaks Chinese to who works in Chinese', () => {
    void setLocale('zh-TW', { reload: false });
    const names = {
      department: () => '工務局',
      category: () => '路面坑洞',
      district: () => '左營區',
      place: (_: unknown, name: string) => name,
    };
    expect(rowName({ ...row, road: '博愛二路', state: 'in progress' }, { ...naming, names })).toBe(
      '急件，已逾期，路面坑洞，博愛二路，處理中',
    );
  });
});

describe('in braille mode', () => {
  const braille = { ...naming, braille: true };

  it('leaves a short name alone', () => {
    expect(rowName(row, braille)).toBe('urgent, overdue, pothole, Boai 2nd Rd');
  });

  it('ends after a whole word, at most 40 characters in', () => {
    const long = { ...row, categoryId: 'building', urgency: 'emergency' as const, state: 'in progress' as const };
    expect(rowName(long, braille)).toBe('emergency, overdue, illegal building or');
    expect(rowName({ ...row, state: 'in progress' }, braille)).toBe('urgent, overdue, pothole, Boai 2nd Rd');
  });

  it('cuts Chinese anywhere and never passes 40 characters', () => {
    for (const length of [1, 10, 20, 39, 40, 41, 80]) {
      const name = rowName({ ...row, road: '路'.repeat(length) }, braille);
      expect([...name].length).toBeLessThanOrEqual(40);
      expect(name).toContain('pothole, 路');
    }
  });
});
