import { arrival, arrive, command, expect, ringing, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody } from '#e2e/support/others.ts';

// What is sent, and the focus on its row.
const sent = { max: 5000, quiet: 2000 };

test('an agent asks for help while the caller speaks, and fetches the answer', async ({ reader, city }) => {
  await ringing(reader, city);
  await command(reader, 'a');
  const supervisor = await somebody(city, 'supervisor1');
  await reader.measure('a hand raised, and the answer fetched', async () => {
    expect(await command(reader, 'apostrophe')).toContain('Hand raised');
    const { id } = await city.db.selectFrom('raisedHand').select('id').executeTakeFirstOrThrow();
    const during = await reader.step(
      'an answer comes',
      () => supervisor.asks('floor.answerHand', { id, words: 'Tell her to call 110.' }),
      { max: 2500 },
    );
    expect(during, 'nothing is said while the caller speaks').toEqual([]);
    expect(await command(reader, 'm')).toContain('王淑芬: Tell her to call 110.');
  });
});

test('a supervisor hears that somebody asks for help, and answers', async ({ reader, city }) => {
  const agent = await somebody(city, 'agent1');
  await arrive(reader, 'supervisor1');
  const raised = await reader.step('a hand goes up', () => agent.asks('floor.raiseHand', { number: null }), {
    max: 4000,
  });
  expect(raised).toEqual(['林怡君 raised a hand']);
  await reader.measure('a raised hand answered', async () => {
    expect(spoken(await command(reader, 'backslash', arrival))).toContain('林怡君, 0 min');
    expect(spoken(await reader.press('Return', arrival))).toContain('Answer');
    await reader.type('I come over.');
    expect(spoken(await reader.press('ctrl+Return', sent))).toContain('answered');
  });
});

test('in a rush a supervisor hears how the floor stands', async ({ reader, city }) => {
  await arrive(reader, 'supervisor1');
  for (let call = 0; call < 3; call += 1) await city.ring(null);
  await reader.measure('how the floor stands', async () => {
    expect(spoken(await command(reader, 'grave', arrival))).toMatch(/3 waiting.*longest \d+ s.*0 of 0 on calls/);
  });
});

test('a supervisor watches a rush: an alarm is heard once, and one key says how the floor stands', async ({
  reader,
  city,
}) => {
  await city.db
    .updateTable('call')
    .set({ rangAt: new Date(0) })
    .execute();
  await (await somebody(city, 'supervisor1')).asks('floor.setAlarms', { alarms: [{ kind: 'waiting', limit: 2 }] });
  await arrive(reader, 'supervisor1', '/floor');
  const rush = await reader.step(
    'a rush comes',
    async () => {
      for (let call = 0; call < 3; call += 1) await city.ring(null);
    },
    { max: 9000 },
  );
  expect(rush).toEqual(['More than 2 waiting: 3']);
  await reader.measure('a rush watched', async () => {
    expect(spoken(await command(reader, 'grave', arrival))).toMatch(/3 waiting/);
  });
});
