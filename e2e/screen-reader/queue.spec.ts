import { arrival, arrive, command, expect, offered, readOut, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody } from '#e2e/support/others.ts';

test('the fifth ticket of the queue is opened and read', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'agent1');
  await reader.measure('the fifth ticket of the queue', async () => {
    expect(spoken(await command(reader, 'q'))).toMatch(/All List with \d+ items/);
    await reader.press('5');
    expect(spoken(await reader.press('Return', arrival))).toMatch(readOut);
  });
});

test('a ticket is found by its number and worked to its end', async ({ reader, city }) => {
  const number = await (await somebody(city, 'agent2')).opens();
  await arrive(reader, 'agent1');
  await reader.measure('a ticket found, resolved and closed', async () => {
    expect(spoken(await command(reader, 'f'))).toContain('Find ticket dialog');
    await reader.type(number);
    expect(spoken(await reader.press('Return', arrival))).toMatch(readOut);
    expect((await command(reader, 's', arrival)).at(-1)).toBe('Started');
    expect(spoken(await command(reader, 'r'))).toContain('Tell the citizen entry.');
    await reader.type('The lamp was replaced.');
    expect(spoken(await reader.press('Return', arrival))).toMatch(/resolved/i);
    expect(spoken(await command(reader, 'e', arrival))).toMatch(/closed/i);
  });
});

test('the second of two agents is told who changed what, and keeps what was typed', async ({ reader, city }) => {
  const other = await somebody(city, 'agent2');
  const number = await other.opens();
  await arrive(reader, 'agent1', `/tickets/${number}`);
  await command(reader, 'r');
  await reader.type('Replaced.');
  const news = await reader.step('agent2 transfers the ticket', () =>
    other.does('transfer', number, { departmentId: 'water', words: 'not ours' }),
  );
  expect(news).toEqual(['陳志明: transferred to Water Resources']);
  const refused = await reader.press('Return', arrival);
  expect(spoken(refused)).toMatch(/陳志明/);
  await expect(reader.page.locator('textarea, input:focus').first()).toHaveValue('Replaced.');
});

test('a department returns a matter', async ({ reader, city }) => {
  const other = await somebody(city, 'supervisor1');
  const number = await other.opens();
  await other.does('dispatch', number);
  await arrive(reader, 'supervisor1', `/tickets/${number}`);
  await reader.measure('a matter returned', async () => {
    expect(spoken(await command(reader, '5'))).toContain('Not ours dialog');
    await reader.type('Rapid', offered);
    await reader.press('Return');
    await reader.type('A lamp of the metro.');
    expect(spoken(await reader.press('Return', arrival))).toContain('Returned');
  });
});
