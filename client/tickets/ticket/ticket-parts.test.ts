import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { answersOf } from '#client/tickets/ticket/answers-of.ts';
import { deadlinesOf } from '#client/tickets/ticket/deadlines.ts';
import { displayPhone } from '#client/tickets/ticket/display-phone.ts';
import { isJustOpened } from '#client/tickets/ticket/just-opened.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import type { IntakeQuestion } from '#shared/category.ts';

beforeEach(() => void setLocale('en', { reload: false }));

describe('the deadlines', () => {
  const hour = (at: number) => `2026-11-24T${String(at).padStart(2, '0')}:00:00.000Z`;
  const now = Date.parse(hour(10));
  const ticket = (state: Ticket['state'], ...events: [string, number][]) =>
    ({
      state,
      urgency: 'normal',
      acceptBy: hour(4),
      arriveBy: null,
      updateBy: hour(9),
      resolveBy: '2026-11-24T10:30:00.000Z',
      timeline: events.map(([kind, at], id) => ({ id, kind, at: hour(at), data: {}, by: 'Lin' })),
    }) as unknown as Ticket;
  const states = (of: Ticket, at = now) => deadlinesOf(of, at).map(({ kind, state }) => `${kind} ${state}`);

  it('are overdue, due soon, met or missed', () => {
    expect(states(ticket('open'))).toEqual(['accept overdue', 'update overdue', 'resolve due soon']);
    expect(states(ticket('in progress', ['start', 3]))).toEqual(['accept met', 'update overdue', 'resolve due soon']);
    expect(states(ticket('resolved', ['start', 5], ['resolve', 8]))).toEqual([
      'accept missed',
      'update met',
      'resolve met',
    ]);
  });

  it('are met by the first crew that accepts and that arrives', () => {
    expect(states(ticket('dispatched', ['accept', 3]))[0]).toBe('accept met');
    expect(states(ticket('in progress', ['arrive', 5]))[0]).toBe('accept missed');
  });

  it('stand still while the citizen is waited for, and end with the ticket', () => {
    const late = Date.parse(hour(12));
    expect(states(ticket('waiting for citizen', ['start', 3]), late)).toEqual([
      'accept met',
      'update null',
      'resolve null',
    ]);
    expect(states(ticket('merged'), late)).toEqual(['accept null', 'update null', 'resolve null']);
  });

  it('count anew after a reopening', () => {
    const again = ticket('open', ['start', 3], ['resolve', 4], ['reopen', 5]);
    expect(states(again)[0]).toBe('accept overdue');
  });
});

describe('the answers of the intake', () => {
  const questions: IntakeQuestion[] = [
    { id: 'danger', kind: 'yes-no', label: { zh: '有危險嗎？', en: 'Danger?' } },
    {
      id: 'size',
      kind: 'choice',
      label: { zh: '多大？', en: 'How big?' },
      options: [{ id: 's', label: { zh: '小', en: 'Small' } }],
    },
    { id: 'lamp', kind: 'text', label: { zh: '燈號？', en: 'Lamp number?' } },
  ];

  it('are named by their questions, in their order', () => {
    const answers = { lamp: '123', size: 's', danger: 'no', gone: 'x' };
    expect(answersOf(questions, answers, 'en').map(({ label, answer }) => `${label} ${answer}`)).toEqual([
      'Danger? No',
      'How big? Small',
      'Lamp number? 123',
      'gone x',
    ]);
    void setLocale('zh-TW', { reload: false });
    expect(answersOf(questions, { danger: 'yes', size: 's' }, 'zh-TW').map(({ answer }) => answer)).toEqual([
      '是',
      '小',
    ]);
  });

  it('leave out what was not answered', () => {
    expect(answersOf(questions, { lamp: ' ' }, 'en')).toEqual([]);
  });
});

it('shows telephone numbers as people in Taiwan say them', () => {
  expect(displayPhone('+886912345678')).toBe('0912 345 678');
  expect(displayPhone('+88673368333')).toBe('07 336 8333');
  expect(displayPhone('+886223456789')).toBe('02 2345 6789');
  expect(displayPhone('+14155550100')).toBe('+14155550100');
});

it('knows the ticket whose number the caller waits for', () => {
  const opened = { openedBy: 'me', timeline: [{}] as Ticket['timeline'] };
  expect(isJustOpened(opened, 'me')).toBe(true);
  expect(isJustOpened(opened, 'you')).toBe(false);
  expect(isJustOpened({ ...opened, timeline: [{}, {}] as Ticket['timeline'] }, 'me')).toBe(false);
});
