import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { mostKinds } from '#shared/shifts/kind.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
afterAll(() => city.close());

const monday = '2027-03-01';
const kinds = async () => (await supervisor.shifts.week({ monday })).kinds;
const seen = async (id: string) => {
  const kind = (await kinds()).find((one) => one.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  return { id, nameZh: kind.name.zh, nameEn: kind.name.en, startsAt: kind.startsAt, minutes: kind.minutes };
};

test('a kind of shift is changed with its history, and shifts that were planned by it stay as they are', async () => {
  const { revision } = await supervisor.shifts.plan({
    monday,
    revision: 0,
    agentId: 'agent1',
    days: [{ day: monday, kindId: 'early' }],
  });
  expect(revision).toBe(1);
  const before = await seen('early');
  const planned = (await supervisor.shifts.week({ monday })).shifts;
  const changed = { nameZh: '清晨', nameEn: 'dawn', startsAt: 330, minutes: 480 };
  expect(await supervisor.shifts.saveKind({ before, ...changed })).toEqual({ id: 'early' });
  expect(await seen('early')).toEqual({ id: 'early', ...changed });
  expect((await supervisor.shifts.week({ monday })).shifts).toEqual(planned);
  expect(await city.db.selectFrom('shiftKindEvent').select(['kindId', 'agentId', 'after']).execute()).toEqual([
    { kindId: 'early', agentId: 'supervisor1', after: changed },
  ]);
});

test('who saw an older one is told so, and nothing is overwritten', async () => {
  const before = await seen('late');
  await supervisor.shifts.saveKind({ before, ...before, minutes: 450 });
  await expect(
    (await city.as('supervisor2')).shifts.saveKind({ before, ...before, minutes: 420 }),
  ).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
  expect(await seen('late')).toMatchObject({ minutes: 450 });
});

test('a new kind comes last, until no digit is left to pick it', async () => {
  const noon = { before: null, nameZh: '中班', nameEn: 'noon', startsAt: 720, minutes: 360 };
  const { id } = await supervisor.shifts.saveKind(noon);
  expect((await kinds()).at(-1)).toMatchObject({ id, name: { zh: '中班', en: 'noon' } });
  while ((await kinds()).length < mostKinds) await supervisor.shifts.saveKind(noon);
  await expect(supervisor.shifts.saveKind(noon)).rejects.toMatchObject({ cause: { code: 'state-forbids' } });
});

test('a kind without a name, or longer than the law allows, is refused', async () => {
  const kind = { before: null, nameZh: '長班', nameEn: 'long', startsAt: 0, minutes: 480 };
  for (const wrong of [{ nameZh: ' ' }, { minutes: 721 }, { minutes: 0 }, { startsAt: 1440 }])
    await expect(supervisor.shifts.saveKind({ ...kind, ...wrong })).rejects.toThrow();
});
