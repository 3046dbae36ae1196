import { beforeEach, expect, it } from 'vitest';
import { type BoardOrder, boardSentence, orderRowName } from '#client/dispatch/board/board-words.ts';
import { setLocale } from '#client/paraglide/runtime.js';
import { preferencesSchema } from '#shared/accounts.ts';

const now = Date.parse('2026-11-24T02:00:00Z');
const order: BoardOrder = {
  id: '1',
  number: '264017358',
  departmentId: 'works',
  crewId: 'lamp',
  state: 'sent',
  leads: true,
  acceptedByName: null,
  urgency: 'urgent',
  categoryId: 'light',
  districtId: 'lingya',
  road: '和平一路',
  landmark: null,
  ticketState: 'dispatched',
  due: [{ kind: 'accept', at: '2026-11-24T01:40:00.000Z' }],
};
const names = {
  department: () => 'Public Works',
  crew: (id: string | null) => (id ? 'Street Lighting' : ''),
  category: () => 'Street light',
  district: () => 'Lingya',
  place: () => 'Heping 1st Rd',
  agent: () => '',
};
const preferences = preferencesSchema.parse({});
const named = (change: Partial<BoardOrder> = {}, more: object = {}) =>
  orderRowName({ ...order, ...change }, { ...preferences, ...more }, names, now);

beforeEach(() => void setLocale('en', { reload: false }));

it('says all of the board in one sentence, and leaves out what there is not', () => {
  const sentence = (count: number, unaccepted: number, late: number) =>
    boardSentence({ count, unaccepted, late }, 'Public Works');
  expect(sentence(12, 3, 2)).toBe('Public Works, 12 orders: 3 not accepted, 2 late');
  expect(sentence(1, 0, 1)).toBe('Public Works, 1 order: 1 late');
  expect(sentence(2, 0, 0)).toBe('Public Works, 2 orders');
  expect(sentence(0, 0, 0)).toBe('Public Works, no orders');
  void setLocale('zh-TW', { reload: false });
  expect(boardSentence({ count: 12, unaccepted: 3, late: 2 }, '工務局')).toBe(
    '工務局，12 件派工：3 件未接單，2 件逾期',
  );
});

it('names in each row what is late, what and where it is, and who has it', () => {
  expect(named()).toBe(
    'urgent, acceptance overdue by 20 minutes, street light, Heping 1st Rd, Street Lighting, not accepted',
  );
  expect(named({ crewId: null, state: 'accepted', acceptedByName: '張文雄', due: [] })).toBe(
    'urgent, street light, Heping 1st Rd, Public Works, accepted by 張文雄',
  );
  expect(named({ state: 'arrived', acceptedByName: '張文雄', urgency: 'normal', due: [] })).toBe(
    'street light, Heping 1st Rd, Street Lighting, 張文雄 is there',
  );
  expect(named({ ticketState: 'waiting for citizen', due: [] })).toMatch(/waiting for the citizen$/);
  expect(named({ left: true })).toMatch(/^gone, urgent/);
});

it('keeps to the order that the agent chose, and to forty characters in braille', () => {
  expect(named({ due: [] }, { rowOrder: ['place', 'category', 'state', 'urgency', 'overdue'] })).toBe(
    'Heping 1st Rd, street light, Street Lighting, not accepted, urgent',
  );
  expect([...named({}, { braille: true })].length).toBeLessThanOrEqual(40);
});
