import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { afterTyphoon, forgetCampaigns, listOf, phoneOf } from '#server/outreach/test-campaign.ts';
import { testCity } from '#server/testing/database.ts';
import { addDays, dayOf } from '#shared/day.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
let id: string;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
beforeEach(async () => {
  id = (await supervisor.outreach.save({ seen: null, campaign: afterTyphoon })).id;
});
afterEach(() => forgetCampaigns(city.db));
afterAll(() => city.close());

const tasks = () => city.db.selectFrom('callTask').select(['name', 'phone', 'why']).orderBy('id').execute();

test('wrong numbers, doubles and lines without a name are named by their line, and the rest is taken', async () => {
  const csv = [
    'Name,Telephone,Why',
    `陳秀英,${phoneOf(1)},"獨居, 三樓"`,
    '王大明,0912,獨居',
    '',
    `李春花,${phoneOf(1)},獨居`,
    `,${phoneOf(2)},獨居`,
    `林阿土,${phoneOf(3).replace('+886', '0')},`,
  ].join('\r\n');
  expect(await supervisor.outreach.importList({ id, csv })).toEqual({
    added: 2,
    doNotCall: 0,
    refused: [
      { line: 3, reason: 'wrong number' },
      { line: 5, reason: 'double' },
      { line: 6, reason: 'no name' },
    ],
  });
  expect(await tasks()).toEqual([
    { name: '陳秀英', phone: phoneOf(1), why: '獨居, 三樓' },
    { name: '林阿土', phone: phoneOf(3), why: afterTyphoon.name },
  ]);
});

test('who is in the campaign already is a double, however often the list is added', async () => {
  const add = () => supervisor.outreach.importList({ id, csv: listOf(3) });
  const all = await Promise.all([add(), add()]);
  expect(all.map(({ added }) => added).toSorted()).toEqual([0, 3]);
  expect(await tasks()).toHaveLength(3);
});

test.each([
  ['nothing', ''],
  ['a list without a heading', `陳秀英,${phoneOf(1)},獨居`],
  ['a list without telephone numbers', '姓名,原因\n陳秀英,獨居'],
  ['an open quotation mark', `姓名,電話\n"陳秀英,${phoneOf(1)}`],
])('%s is refused as a whole', async (_what, csv) => {
  await expect(supervisor.outreach.importList({ id, csv })).rejects.toMatchObject({
    cause: { code: 'invalid-input', details: { fields: ['csv'] } },
  });
  expect(await tasks()).toEqual([]);
});

test('the care register gives those who live alone in the districts and are older', async () => {
  const { rows } = await sql<{ phone: string }>`
    select phone from care_register join citizen on citizen.id = citizen_id
    where lives_alone and district_id in ('lingya', 'yancheng')
      and born_year < extract(year from now() at time zone 'Asia/Taipei') - 70
  `.execute(city.db);
  expect(rows.length).toBeGreaterThan(2);
  const filter = { by: 'care register' as const, olderThan: 70, districtIds: ['lingya', 'yancheng'] };
  const taken = await supervisor.outreach.addByFilter({ id, filter, why: '獨居長者' });
  expect(taken).toEqual({ added: rows.length, doNotCall: 0, refused: [] });
  expect((await tasks()).map(({ phone }) => phone).toSorted()).toEqual(rows.map(({ phone }) => phone).toSorted());
});

test('those whose ticket was closed are called, but not who does not wish to be told or asked not to be called', async () => {
  const today = dayOf(new Date());
  const { rows: closed } = await sql<{ id: string; phone: string }>`
    with done as (
      update ticket set state = 'closed', closed_at = now() where number in (
        select distinct on (citizen_id) number from ticket join citizen on citizen.id = citizen_id
        where phone is not null and not do_not_tell order by citizen_id limit 5
      ) returning citizen_id
    )
    select citizen.id::text as id, phone from done join citizen on citizen.id = done.citizen_id
  `.execute(city.db);
  expect(closed.length).toBeGreaterThan(2);
  await city.db
    .updateTable('citizen')
    .set({ doNotTell: true })
    .where('id', '=', closed[0]?.id ?? '')
    .execute();
  const consent = { phone: closed[1]?.phone ?? '', mayCall: false, callId: null };
  await city.db.insertInto('callingConsent').values(consent).execute();
  const filter = { by: 'closed tickets' as const, from: addDays(today, -1), until: addDays(today, 1) };
  const taken = await supervisor.outreach.addByFilter({ id, filter, why: '結案滿意度' });
  expect(taken).toEqual({ added: closed.length - 2, doNotCall: 2, refused: [] });
  await city.db.updateTable('citizen').set({ doNotTell: false }).execute();
});

test('a filter that finds nobody is refused', async () => {
  const filter = { by: 'closed tickets' as const, from: '2001-01-01', until: '2001-01-02' };
  await expect(supervisor.outreach.addByFilter({ id, filter, why: '滿意度' })).rejects.toMatchObject({
    cause: { code: 'no-one-to-call' },
  });
});
