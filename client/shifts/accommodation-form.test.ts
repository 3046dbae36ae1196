import { expect, test } from 'vitest';
import { accommodationFrom, typedOf } from '#client/shifts/accommodation-form.ts';
import { accommodationSchema } from '#shared/shifts/inputs.ts';

const flags = ['dayShiftsOnly'] as const;
const typed = { stretch: '50', earliest: '8', latest: '1830', wrapUp: '３' };

test('times are typed with or without a colon, and nothing is no limit', () => {
  const accommodation = {
    dayShiftsOnly: true,
    noTwoLateDays: false,
    breakEveryMinutes: 50,
    earliestStart: 480,
    latestEnd: 1110,
    wrapUpMinutes: 3,
  };
  expect(accommodationFrom(typed, flags)).toEqual(accommodation);
  expect(typedOf(accommodation)).toEqual({ stretch: '50', earliest: '08:00', latest: '18:30', wrapUp: '3' });
  expect(accommodationFrom({ stretch: '', earliest: ' ', latest: '', wrapUp: ' ' }, flags)).toMatchObject({
    breakEveryMinutes: null,
    earliestStart: null,
    latestEnd: null,
    wrapUpMinutes: null,
  });
});

test.each([
  ['breakEveryMinutes', { stretch: 'often' }],
  ['breakEveryMinutes', { stretch: '5' }],
  ['earliestStart', { earliest: 'dawn' }],
  ['earliestStart', { earliest: '24:00' }],
  ['latestEnd', { latest: '18:75' }],
  ['wrapUpMinutes', { wrapUp: 'long' }],
  ['wrapUpMinutes', { wrapUp: '0' }],
])('what is no %s is refused at its field', (field, change) => {
  const { error } = accommodationSchema.safeParse(accommodationFrom({ ...typed, ...change }, flags));
  expect(error?.issues[0]?.path).toEqual([field]);
});
