import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AlarmState, isBeyond, look, quietSeconds, setAlarmsSchema } from '#shared/floor/alarms.ts';
import type { FloorNow } from '#shared/floor-now.ts';

const floor: FloorNow = {
  waiting: 14,
  waitingBefore: 9,
  longestSeconds: 301,
  settled: 100,
  inTime: 71,
  agents: { available: 2, 'on call': 31, 'wrap-up': 2, break: 1 },
};

test('the floor is beyond a threshold only where it is more, longer, lower or fewer', () => {
  expect([13, 14].map((limit) => isBeyond({ kind: 'waiting', limit }, floor))).toEqual([true, false]);
  expect([4, 5, 6].map((limit) => isBeyond({ kind: 'longest wait', limit }, floor))).toEqual([true, true, false]);
  expect([71, 72].map((limit) => isBeyond({ kind: 'service level', limit }, floor))).toEqual([false, true]);
  expect([2, 3].map((limit) => isBeyond({ kind: 'available', limit }, floor))).toEqual([false, true]);
  const quiet = { ...floor, waiting: 0, settled: 0, inTime: 0 };
  expect(isBeyond({ kind: 'service level', limit: 100 }, quiet)).toBe(false);
  expect(isBeyond({ kind: 'longest wait', limit: 1 }, quiet)).toBe(false);
});

const looks = fc.array(fc.record({ seconds: fc.integer({ min: 1, max: 90 }), beyond: fc.boolean() }), {
  maxLength: 60,
});

test('an alarm is told when it begins, and again only after a whole minute in which the floor was well', () => {
  fc.assert(
    fc.property(looks, (all) => {
      let state: AlarmState = { since: null, quietSince: null };
      let at = Date.parse('2026-11-30T00:00Z');
      // What is known without the rule: when it was told last, and when the floor was first seen well after that.
      let told = false;
      let well: number | null = null;
      for (const { seconds, beyond } of all) {
        at += seconds * 1000;
        const after = look(state, beyond, new Date(at));
        const longWell = well !== null && at - well >= quietSeconds * 1000;
        expect(after.tell).toBe(beyond && (!told || longWell));
        state = after.state;
        // It stands exactly while the floor is beyond it.
        expect(state.since !== null && state.quietSince === null).toBe(beyond);
        if (after.tell) expect(state.since).toEqual(new Date(at));
        told ||= after.tell;
        well = beyond ? null : (well ?? (told ? at : null));
      }
    }),
  );
});

test('thresholds that cannot be, or the same one twice, are refused', () => {
  const ok = (...alarms: { kind: string; limit: number }[]) => setAlarmsSchema.safeParse({ alarms }).success;
  expect(ok()).toBe(true);
  expect(ok({ kind: 'waiting', limit: 0 }, { kind: 'service level', limit: 80 })).toBe(true);
  expect(ok({ kind: 'service level', limit: 101 })).toBe(false);
  expect(ok({ kind: 'longest wait', limit: 1.5 })).toBe(false);
  expect(ok({ kind: 'available', limit: 0 })).toBe(false);
  expect(ok({ kind: 'waiting', limit: 5 }, { kind: 'waiting', limit: 9 })).toBe(false);
});
