import { beforeEach, expect, test } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { callsPart, keptPart, reachedPart } from '#client/reports/parts.ts';
import { callsSentence, isFinal, keptSentence, reachedSentence } from '#client/reports/report-words.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { periodOf } from '#shared/reports/period.ts';
import { inParts } from '#shared/reports/report.ts';

const week = periodOf({ kind: 'week', day: '2025-11-26' });
const counted = [
  {
    offered: 1000,
    answered: 950,
    abandoned: 50,
    inTime: 800,
    handlingSeconds: 228_000,
    traceable: 900,
    firstContact: 600,
  },
  { offered: 12, answered: 10, abandoned: 2, inTime: 10, handlingSeconds: 2400 },
].map((counts, hours) => ({ startsAt: new Date(Date.parse('2025-11-24T02:00:00Z') + hours * 86_400_000), ...counts }));
const parts = inParts(week, counted);
const kept = [
  { id: 'roads', kept: 6, missed: 4 },
  { id: 'parks', kept: 30, missed: 0 },
];

beforeEach(() => setLocale('en', { reload: false }));

test('the calls of a period are one sentence', () => {
  expect(callsSentence(week, parts).replaceAll(/[\u2009\u202f]/g, ' ')).toBe(
    'Nov 24 – 30, 2025: 1,012 calls, 960 answered, 52 abandoned; service level 80%; 4.0 min each; 67% solved at first contact',
  );
});

test('what there is not is not said', () => {
  expect(callsSentence(week, []).replaceAll(/[\u2009\u202f]/g, ' ')).toBe('Nov 24 – 30, 2025: no calls');
  const missed = inParts(week, [{ startsAt: new Date('2025-11-24T02:00:00Z'), offered: 2, abandoned: 2 }]);
  expect(callsSentence(week, missed)).toMatch(/: 2 calls, 0 answered, 2 abandoned; service level 0%$/);
});

test('kept deadlines are one sentence, with who missed the most', () => {
  const nameOf = (id: string) => id.toUpperCase();
  expect(keptSentence(kept, nameOf)).toBe('90% of 40 kept; most missed: ROADS, 4');
  expect(keptSentence(kept.slice(1), nameOf)).toBe('All 30 kept');
  expect(keptSentence([], nameOf)).toBe('None fell due');
});

test('first contact is final when seven days have passed since the last call', () => {
  const today = dayOf(new Date());
  expect(isFinal(periodOf({ kind: 'day', day: addDays(today, -8) }))).toBe(true);
  expect(isFinal(periodOf({ kind: 'day', day: addDays(today, -7) }))).toBe(false);
});

test('a table has a row for each part and one of all, and exports bare numbers by date', () => {
  const { rows, columns, fileName, chart } = callsPart(week, parts);
  expect(rows.length).toBe(8);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows[0]?.map(({ value }) => value)).toEqual(['2025-11-24', 1000, 950, 50, 0.8, 4, 0.667]);
  expect(rows[2]?.map(({ value }) => value)).toEqual(['2025-11-26', 0, 0, 0, null, null, null]);
  expect(rows.at(-1)?.map(({ words }) => words)).toEqual(['All', '1,012', '960', '52', '80%', '4.0', '67%']);
  expect(fileName).toBe('calls-week-2025-11-24.csv');
  expect(chart.values).toEqual([1000, 12, 0, 0, 0, 0, 0]);
});

test('whom the caring calls reached is told in one sentence, and stands campaign by campaign', () => {
  const rows = [
    { id: '2', name: '颱風', calls: 1200, people: 1000, reached: 700 },
    { id: '1', name: '滿意度', calls: 8, people: 5, reached: 0 },
  ];
  expect(reachedSentence(rows)).toBe('700 of 1,005 people reached, 70%; calls: 1,208.');
  expect(reachedSentence([])).toBe('No caring calls.');
  const part = reachedPart(week, rows);
  expect(part.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['颱風', 1200, 1000, 700, 0.7],
    ['滿意度', 8, 5, 0, 0],
    ['All', 1208, 1005, 700, 0.697],
  ]);
  expect(part.columns).toHaveLength(5);
  expect(part.fileName).toBe('caring-calls-week-2025-11-24.csv');
  expect(reachedPart(week, []).rows).toEqual([]);
});

test('no department, no row of all', () => {
  expect(keptPart('departments', week, [], String).rows).toEqual([]);
  expect(
    keptPart('categories', week, kept, String)
      .rows.at(-1)
      ?.map(({ value }) => value),
  ).toEqual(['All', 40, 36, 4, 0.9]);
});
