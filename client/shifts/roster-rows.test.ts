import { expect, test } from 'vitest';
import { agentWords, kindRow } from '#client/shifts/roster-rows.ts';
import type { RosterWeek } from '#client/shifts/use-roster.ts';
import { addDays } from '#shared/day.ts';
import { spanOn } from '#shared/shifts/shift.ts';

const monday = '2026-11-30';
const early = { id: 'early', name: { zh: '早班', en: 'early' }, startsAt: 360, minutes: 480, toPublish: 0 };
const agent = { id: 'agent1', name: '陳美玲', skills: [], active: true, wrapUpMinutes: null };
const shift = (day: number, startsAt: number) => ({
  ...spanOn(addDays(monday, day), startsAt, 480),
  ...{ agentId: agent.id, kindId: early.id, breaks: [] },
});
const week: RosterWeek = {
  ...{ monday, revision: 1, published: null, changed: false, kinds: [early], agents: [agent], faults: [] },
  shifts: [shift(0, 420), shift(1, 360)],
};

test('what was worked before its kind was changed is said by its hours, what follows by its name', () => {
  expect(agentWords(week, agent)).toMatch(/07–15.*(early|早班)$/);
});

test('a kind tells when it is, and in how many weeks it is to be published', () => {
  expect(kindRow(monday, early)).toMatch(/^(early|早班) 06–14$/);
  expect(kindRow(monday, { ...early, toPublish: 2 })).toMatch(/ 06–14[;；].*2/);
});
