import { describe, expect, it } from 'vitest';
import * as policies from '#server/seed/categories/policies.ts';
import { type DeadlinePolicy, deadlinesFrom } from '#shared/deadlines.ts';
import { urgencies } from '#shared/urgency.ts';

const named: [string, DeadlinePolicy][] = Object.entries(policies);

describe.each(named)('deadlines of %s', (_name, policy) => {
  it('count urgent work day and night, and reach the field within half an hour in an emergency', () => {
    expect(policy.emergency).toMatchObject({ calendar: 'clock', accept: 0.25, arrive: 0.5 });
    expect(policy.urgent.calendar).toBe('clock');
  });

  it.each(urgencies)('fall in order when %s: accept, arrive, resolve', (urgency) => {
    const { accept, arrive, update, resolve } = policy[urgency];
    expect(accept).toBeGreaterThan(0);
    expect(arrive ?? resolve).toBeGreaterThan(accept);
    expect(resolve).toBeGreaterThan(arrive ?? 0);
    expect(update).toBeGreaterThanOrEqual(accept);
    expect(update).toBeLessThanOrEqual(resolve);
  });

  it.each([
    ['a Monday morning', '2026-03-02T00:00:00Z'],
    ['a Friday evening', '2026-03-06T10:00:00Z'],
    ['a Sunday night', '2026-03-08T15:00:00Z'],
  ])('are never later for the more urgent, from %s', (_when, from) => {
    const [emergency, urgent, normal, low] = urgencies.map((urgency) =>
      deadlinesFrom(new Date(from), urgency, policy[urgency], () => undefined),
    );
    for (const [sooner, later] of [
      [emergency, urgent],
      [urgent, normal],
      [normal, low],
    ]) {
      expect(sooner?.acceptBy.getTime()).toBeLessThanOrEqual(later?.acceptBy.getTime() ?? 0);
      expect(sooner?.resolveBy.getTime()).toBeLessThanOrEqual(later?.resolveBy.getTime() ?? 0);
      if (sooner?.arriveBy && later?.arriveBy) {
        expect(sooner.arriveBy.getTime()).toBeLessThanOrEqual(later.arriveBy.getTime());
      }
    }
  });
});
