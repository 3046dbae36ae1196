import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { eventWords, spokenEvent } from '#client/tickets/event-words.ts';
import { ticketActions } from '#shared/tickets/states.ts';

const en: Record<string, string> = { works: 'Public Works', transport: 'Transportation', lamp: 'Street Lighting' };
const zh: Record<string, string> = { works: '工務局', transport: '交通局' };
const namesOf = (words: Record<string, string>) => {
  const name = (id: string | null) => words[id ?? ''] ?? '';
  return { department: name, crew: name };
};
const inEnglish = namesOf(en);
const inChinese = namesOf(zh);

beforeEach(() => void setLocale('en', { reload: false }));

describe('a sentence of the timeline', () => {
  it('says what happened and keeps what was typed apart', () => {
    const data = { from: 'works', to: 'transport', words: 'not a city road' };
    expect(eventWords({ kind: 'transfer', data }, inEnglish)).toEqual({
      sentence: 'transferred to Transportation',
      number: null,
      words: 'not a city road',
    });
    expect(eventWords({ kind: 'merge', data: { into: '264017358' } }, inEnglish).number).toBe('264017358');
  });

  it('exists for everything that can happen to a ticket, in both languages', () => {
    for (const language of ['en', 'zh-TW'] as const) {
      void setLocale(language, { reload: false });
      for (const kind of [
        'opened',
        ...ticketActions,
        'followed',
        'imported',
        'answered',
        'still',
        'due soon',
        'overdue',
        'escalated',
      ]) {
        const { sentence } = eventWords({ kind, data: {} }, { department: () => 'X', crew: () => 'X' });
        expect(sentence, kind).not.toBe('');
        if (language === 'zh-TW') expect(sentence, kind).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('says how near an officer was who sent her position, and nothing of one who did not', () => {
    const arrived = (data: object) =>
      eventWords({ kind: 'arrive', data: { departmentId: 'works', ...data } }, inEnglish).sentence;
    expect(arrived({})).toBe('arrived');
    expect(arrived({ metres: null })).toBe('arrived, position sent');
    expect(arrived({ metres: 117 })).toBe('arrived, 120 meters from the place');
    expect(arrived({ metres: 2345 })).toBe('arrived, 2.3 kilometers from the place');
  });

  it('tells of a hand-over to rescue, and of nobody being assigned', () => {
    expect(eventWords({ kind: 'opened', data: { departmentId: 'works', handedTo: '119' } }, inEnglish).sentence).toBe(
      'opened for Public Works, handed to 119',
    );
    expect(eventWords({ kind: 'assign', data: { agentId: null, name: null } }, inEnglish).sentence).toBe(
      'assigned to nobody',
    );
  });

  it('names the crew that was sent before its department', () => {
    const sentenceOf = (data: Record<string, string | null>) =>
      eventWords({ kind: 'dispatch', data }, inEnglish).sentence;
    expect(sentenceOf({ departmentId: 'works', crewId: 'lamp' })).toBe('dispatched to Street Lighting, Public Works');
    expect(sentenceOf({ departmentId: 'works', crewId: null })).toBe('dispatched to Public Works');
  });

  it('tells which deadline passed, and who was told', () => {
    const data = { deadline: 'arrive', told: ['Lin', 'Wang'] };
    expect(eventWords({ kind: 'due soon', data }, inEnglish).sentence).toBe('arrival due soon, told Lin, Wang');
    expect(eventWords({ kind: 'overdue', data }, inEnglish).sentence).toBe('arrival overdue, told Lin, Wang');
    expect(eventWords({ kind: 'escalated', data }, inEnglish).sentence).toBe('arrival still overdue, told Lin, Wang');
    expect(eventWords({ kind: 'overdue', data: { ...data, told: [] } }, inEnglish).sentence).toBe(
      'arrival overdue, nobody to tell',
    );
  });

  it('tells what a citizen answered who was asked whether it was solved', () => {
    const said = (kind: string, data: object) => eventWords({ kind, data: data as never }, inEnglish).sentence;
    expect(said('answered', { solved: true })).toBe('solved, says the citizen');
    expect(said('answered', { solved: false })).toBe('not solved, says the citizen');
    expect(said('reopen', { solved: false })).toBe('reopened: not solved, says the citizen');
    expect(said('reopen', { words: 'again dark' })).toBe('reopened');
  });

  it('shows what it does not know as it is', () => {
    expect(eventWords({ kind: 'sung', data: null as never }, inEnglish).sentence).toBe('sung');
  });
});

describe('for the ear', () => {
  it('names who did it first', () => {
    const transfer = { kind: 'transfer', data: { to: 'transport', words: 'not ours' } };
    expect(spokenEvent({ ...transfer, by: 'Lin' }, inEnglish)).toBe('Lin: transferred to Transportation');
    expect(spokenEvent({ ...transfer, by: null }, inEnglish)).toBe('transferred to Transportation');
    void setLocale('zh-TW', { reload: false });
    expect(spokenEvent({ ...transfer, by: '林怡君' }, inChinese)).toBe('林怡君：改分給交通局');
  });

  it('reads a ticket number digit by digit', () => {
    expect(spokenEvent({ kind: 'merge', data: { into: '264017358' }, by: 'Lin' }, inEnglish)).toBe(
      'Lin: merged into 2 6 4, 0 1 7, 3 5 8',
    );
  });
});
