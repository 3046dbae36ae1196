import { arrive, expect, offered, spoken, test } from '#e2e/screen-reader/desk.ts';
import type { CityServer } from '#e2e/support/city-server.ts';
import { somebody } from '#e2e/support/others.ts';
import { clearShifts, publishShifts } from '#e2e/support/shifts.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

// What is sent, and the focus on what came of it.
const sent = { max: 5000, quiet: 2000 };

test.afterEach(({ city }) => clearShifts(city));

const [firstDay, lastDay] = [7, 9].map((days) => addDays(dayOf(new Date()), days)) as [string, string];
const monday = addDays(mondayOf(dayOf(new Date())), 7);
const late = { agentId: 'agent1', day: addDays(monday, 1), minute: 14 * 60 };
const day = { agentId: 'agent2', day: addDays(monday, 3), minute: 9 * 60 };

const shiftOf = async ({ db }: CityServer, agentId: string): Promise<string> => {
  const shifts = db.selectFrom('shift').select('startsAt').where('agentId', '=', agentId);
  return (await shifts.executeTakeFirstOrThrow()).startsAt.toISOString();
};

test('an agent asks for leave and hears that it is granted', async ({ reader, city }) => {
  await arrive(reader, 'agent1', '/shifts');
  const supervisor = await somebody(city, 'supervisor1');
  await reader.measure('leave asked for, and granted', async () => {
    expect(spoken(await reader.press('Tab'))).toContain('Hand over');
    expect(spoken(await reader.press('Tab'))).toContain('Ask for leave');
    expect(spoken(await reader.press('Return', sent))).toContain('First day');
    await reader.type(firstDay);
    expect(spoken(await reader.press('Tab'))).toContain('Last day');
    await reader.type(lastDay);
    expect(spoken(await reader.press('Return', sent))).toMatch(/asked for/);
    const { id } = await city.db.selectFrom('leave').select('id').executeTakeFirstOrThrow();
    const granted = await reader.step(
      'a supervisor grants it',
      () => supervisor.asks('shifts.decideLeave', { id, grant: true }),
      sent,
    );
    expect(granted).toEqual([expect.stringMatching(/^Leave granted: /)]);
  });
});

test('a supervisor hears who asks for leave, and grants it', async ({ reader, city }) => {
  await (await somebody(city, 'agent1')).asks('shifts.askLeave', { firstDay, lastDay });
  await arrive(reader, 'supervisor1', '/roster');
  await reader.measure('leave granted', async () => {
    for (const stop of ['Agents', 'Roster', 'Coverage', 'How many']) {
      expect(spoken(await reader.press('Tab'))).toContain(stop);
    }
    expect(spoken(await reader.press('Tab'))).toContain('林怡君');
    expect(spoken(await reader.press('Return', sent))).toContain('Leave heading');
    expect(spoken(await reader.press('Tab'))).toContain('Grant');
    expect(spoken(await reader.press('Return', sent))).toContain('Nobody asks for leave');
  });
});

test('an agent offers a shift, hears what is given for it, and agrees', async ({ reader, city }) => {
  await publishShifts(city, [late, day]);
  const other = await somebody(city, 'agent2');
  await arrive(reader, 'agent1', '/shifts');
  await reader.measure('a shift offered, and swapped', async () => {
    expect(spoken(await reader.press('Tab'))).toContain('14–22');
    expect(spoken(await reader.press('Return', sent))).toContain('Colleague');
    expect(await reader.type('陳志', offered)).toEqual(['陳志明']);
    expect(spoken(await reader.press('Return', sent))).toMatch(/Offered to 陳志明: .* 14–22/);
    const { id } = await city.db.selectFrom('shiftSwap').select('id').executeTakeFirstOrThrow();
    const answered = await reader.step(
      'the colleague gives one for it',
      async () => other.asks('shifts.answerSwap', { id, answer: 'give', startsAt: await shiftOf(city, 'agent2') }),
      sent,
    );
    expect(answered).toEqual([expect.stringMatching(/^陳志明 gives .* 09–17 for .* 14–22$/)]);
    expect(spoken(await reader.press('Tab'))).toContain('Hand over');
    expect(spoken(await reader.press('Tab'))).toContain('陳志明 gives');
    expect(spoken(await reader.press('Return', sent))).toContain('Swap heading');
    expect(spoken(await reader.press('Tab'))).toContain('Agree');
    expect(spoken(await reader.press('Return', sent))).toMatch(/List with 1 item .* 09–17/);
  });
});

test('an agent hears what a colleague offers, and gives a shift for it', async ({ reader, city }) => {
  await publishShifts(city, [late, day]);
  const other = await somebody(city, 'agent1');
  await arrive(reader, 'agent2', '/shifts');
  await reader.measure('an offered shift answered', async () => {
    const told = await reader.step(
      'a colleague offers a shift',
      async () => other.asks('shifts.offerShift', { startsAt: await shiftOf(city, 'agent1'), agentId: 'agent2' }),
      sent,
    );
    expect(told).toEqual([expect.stringMatching(/^林怡君 offers you .* 14–22$/)]);
    await reader.press('Tab');
    await reader.press('Tab');
    expect(spoken(await reader.press('Tab'))).toContain('林怡君 offers');
    expect(spoken(await reader.press('Return', sent))).toContain('Swap heading');
    expect(spoken(await reader.press('Tab'))).toContain('Take it');
    expect(spoken(await reader.press('Tab'))).toContain('Give one for it');
    expect(spoken(await reader.press('Return', sent))).toMatch(/Which do you give List .* 09–17/);
    expect(spoken(await reader.press('1', sent))).toMatch(/You give 林怡君 .* 09–17 for .* 14–22/);
  });
});

test('an agent takes what a colleague offers, and hears it once', async ({ reader, city }) => {
  await publishShifts(city, [late]);
  await (await somebody(city, 'agent1')).asks('shifts.offerShift', {
    startsAt: await shiftOf(city, 'agent1'),
    agentId: 'agent2',
  });
  await city.db.updateTable('shiftNews').set({ toldAt: new Date() }).execute();
  await arrive(reader, 'agent2', '/shifts');
  await reader.measure('an offered shift taken', async () => {
    await reader.press('Tab');
    expect(spoken(await reader.press('Tab'))).toContain('林怡君 offers');
    await reader.press('Return', sent);
    expect(spoken(await reader.press('Tab'))).toContain('Take it');
    expect(spoken(await reader.press('Return', sent))).toMatch(/List with 1 item .* 14–22/);
  });
});

test('at the end of a shift an agent hands over', async ({ reader, city }) => {
  const soon = new Date(Date.now() + 3_600_000);
  await publishShifts(city, [{ agentId: 'agent2', startsAt: soon }]);
  await arrive(reader, 'agent1', '/shifts');
  await reader.measure('a shift handed over', async () => {
    expect(spoken(await reader.press('Tab'))).toContain('Hand over');
    expect(spoken(await reader.press('Return', sent))).toContain('For those who come next');
    await reader.type('Underpass flooded.');
    expect(spoken(await reader.press('ctrl+Return', sent))).toContain('Handed over to 1');
  });
});

test('who comes next hears what is handed over, once', async ({ reader, city }) => {
  const soon = new Date(Date.now() + 3_600_000);
  await publishShifts(city, [{ agentId: 'agent1', startsAt: soon }]);
  const before = await somebody(city, 'agent2');
  await arrive(reader, 'agent1');
  await reader.measure('a hand-over heard', async () => {
    const told = await reader.step(
      'a colleague hands over',
      () => before.asks('shifts.handOver', { words: 'Underpass flooded.' }),
      sent,
    );
    expect(told).toEqual(['陳志明 hands over: Underpass flooded.']);
  });
});
