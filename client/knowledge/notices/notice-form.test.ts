import { describe, expect, it, test } from 'vitest';
import { timeOf } from '#client/knowledge/notices/in-force.ts';
import { parseMoment } from '#client/knowledge/notices/moment.ts';
import { checkNotice, emptyNotice } from '#client/knowledge/notices/notice-form.ts';

// Noon in Taiwan.
const now = Date.now();
const noon = Date.parse('2026-11-24T04:00:00Z');
const hour = 3_600_000;

describe('a moment is typed as one says it', () => {
  it.each([
    ['18:00', '2026-11-24T10:00:00.000Z'],
    ['9:30', '2026-11-25T01:30:00.000Z'],
    ['１８：００', '2026-11-24T10:00:00.000Z'],
    ['2026-12-1 08:00', '2026-12-01T00:00:00.000Z'],
    ['2026/12/01 8:05', '2026-12-01T00:05:00.000Z'],
  ])('%s', (typed, at) => expect(parseMoment(typed, noon)?.toISOString()).toBe(at));

  it.each(['', 'soon', '25:00', '2026-02-30 10:00', '12:61', '12'])('none: %s', (typed) => {
    expect(parseMoment(typed, noon)).toBeNull();
  });
});

const full = { ...emptyNotice, kind: 'weather', shortZh: '颱風', shortEn: 'Typhoon', endsAt: '2099-01-01 18:00' };

test('a notice can be published when it says what, in both languages, and until when', () => {
  expect(checkNotice(full, now)).toMatchObject({ publish: { kind: 'weather', shortEn: 'Typhoon', startsAt: null } });
  expect(checkNotice(emptyNotice, now)).toEqual({ wrong: ['kind', 'shortZh', 'shortEn', 'endsAt'] });
  expect(checkNotice({ ...full, shortEn: 'a'.repeat(121) }, now)).toEqual({ wrong: ['shortEn'] });
  expect(checkNotice({ ...full, startsAt: 'soon' }, now)).toEqual({ wrong: ['startsAt'] });
  expect(checkNotice({ ...full, startsAt: '2099-01-02 18:00' }, now)).toEqual({ wrong: ['endsAt'] });
  expect(checkNotice({ ...full, endsAt: '2020-01-01 18:00' }, now)).toEqual({ wrong: ['endsAt'] });
});

test('a notice holds from its start to its end, and it is known when that changes next', () => {
  const lasting = (from: number, until: number) => ({
    startsAt: new Date(noon + from).toISOString(),
    endsAt: new Date(noon + until).toISOString(),
  });
  const [over, here, later] = [lasting(-2 * hour, 0), lasting(0, 2 * hour), lasting(hour, 3 * hour)];
  expect(timeOf([over, here, later], noon)).toEqual({ inForce: [here], next: noon + hour });
  expect(timeOf([over], noon)).toEqual({ inForce: [], next: null });
});
