import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf } from '#shared/shifts/coverage.ts';
import type { Need } from '#shared/shifts/need.ts';
import { type Shift, spanOn } from '#shared/shifts/shift.ts';

const day = '2027-03-02';
const shift = (agentId: string, from: number, hours: number): Shift => ({
  agentId,
  ...spanOn(day, from * 60, hours * 60),
  breaks: [],
});
const need = (at: number, agents: number, skills: Need['skills'] = {}): Need => ({
  startsAt: spanOn(day, at * 60, 30).startsAt,
  agents,
  skills,
  handlingSeconds: 240,
});
const usual = { skills: [], wrapUpMinutes: null };
const nobody = () => usual;

test('a day is told by the stretches in which the same people work', () => {
  const shifts = [shift('a', 7, 8), shift('b', 9, 8), shift('c', 22, 8)];
  expect(
    coverageOf([day, '2027-03-03'], shifts, [], nobody).map(({ day: on, from, until, there }) => [
      on,
      from / 60,
      until / 60,
      there,
    ]),
  ).toEqual([
    [day, 7, 9, 1],
    [day, 9, 15, 2],
    [day, 15, 17, 1],
    [day, 22, 24, 1],
    ['2027-03-03', 0, 6, 1],
  ]);
});

test('what is missing is told with when, of heads and of what they can', () => {
  const needs = [need(8, 1, { hakka: 1 }), need(12, 3, { hakka: 1 }), need(12.5, 2, { hakka: 2 }), need(13, 2)];
  const ableOf = (id: string) => (id === 'a' ? { ...usual, skills: ['hakka' as const] } : usual);
  expect(coverageOf([day], [shift('a', 8, 4), shift('b', 8, 8)], needs, ableOf)).toEqual([
    { day, from: 480, until: 720, there: 2, countAs: 2, needed: 1, short: null, missing: [] },
    {
      day,
      from: 720,
      until: 960,
      there: 1,
      countAs: 1,
      needed: 3,
      short: { agents: 2, from: 720, until: 810 },
      missing: [{ skill: 'hakka', agents: 2, from: 720, until: 780 }],
    },
  ]);
});

test('whose wrap-up is longer counts as fewer, and what is missing by it is told', () => {
  const shifts = ['a', 'b', 'c'].map((id) => shift(id, 8, 8));
  const cover = (minutes: number | null, who: readonly string[], needed = 3) =>
    coverageOf([day], shifts, [need(9, needed)], (id) =>
      who.includes(id) ? { ...usual, wrapUpMinutes: minutes } : usual,
    );
  expect(cover(null, [])).toMatchObject([{ there: 3, countAs: 3, short: null }]);
  // In the eight minutes of one of her calls the others take two: the three count as two and a half.
  expect(cover(4, ['a'])).toMatchObject([{ there: 3, countAs: 3, short: { agents: 1, from: 540, until: 570 } }]);
  expect(cover(4, ['a', 'b'])).toMatchObject([{ there: 3, countAs: 2, short: { agents: 1 } }]);
  expect(cover(4, ['a', 'b'], 2)).toMatchObject([{ countAs: 2, short: null }]);
  // A minute more of one of them is within what is rounded.
  expect(cover(1, ['a'])).toMatchObject([{ there: 3, countAs: 3, short: null }]);
});

test('where somebody is needed and nobody works, that is told too', () => {
  expect(coverageOf([day], [], [need(3, 2)], nobody)).toMatchObject([{ from: 0, until: 1440, there: 0, needed: 2 }]);
  expect(coverageOf([day], [], [], nobody)).toEqual([]);
});

test('the rows of a day do not overlap, and count whom each moment finds at work', () => {
  const shifts = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      from: fc.integer({ min: 0, max: 47 }),
      half: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(shifts, (made) => {
      const all = made.map(({ id, from, half }) => shift(id, from / 2, half / 2));
      const rows = coverageOf([day], all, [], nobody);
      for (let at = 15; at < 1440; at += 30) {
        const moment = spanOn(day, at, 0).startsAt;
        const there = new Set(
          all.filter((one) => one.startsAt <= moment && moment < one.endsAt).map((one) => one.agentId),
        );
        const row = rows.filter(({ from, until }) => from <= at && at < until);
        expect(row.map((one) => one.there)).toEqual(there.size > 0 ? [there.size] : []);
      }
    }),
  );
});
