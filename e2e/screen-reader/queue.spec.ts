import { arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody } from '#e2e/support/others.ts';

test('the fifth ticket of the queue is opened and read', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'agent1');
  await reader.measure('the fifth ticket of the queue', async () => {
    await command(reader, 'q');
    await reader.press('5');
    expect(spoken(await reader.press('Return', { max: 2500, quiet: 500 }))).toMatch(/\d \d \d, \d \d \d, \d \d \d/);
  });
});

test('a ticket is found by its number and worked to its end', async ({ reader, city }) => {
  const number = await (await somebody(city, 'agent2')).opens();
  await arrive(reader, 'agent1');
  await reader.measure('a ticket found, resolved and closed', async () => {
    await command(reader, 'f');
    await reader.type(number);
    await reader.press('Return', { max: 2500, quiet: 500 });
    expect(spoken(await command(reader, 's'))).toMatch(/in progress|started/i);
    await command(reader, 'r');
    await reader.type('The lamp was replaced.');
    expect(spoken(await reader.press('ctrl+Return', { max: 2500 }))).toMatch(/resolved/i);
    expect(spoken(await command(reader, 'e'))).toMatch(/closed/i);
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
  const refused = await reader.press('ctrl+Return', { max: 2500 });
  expect(spoken(news, refused)).toMatch(/陳志明/);
  await expect(reader.page.locator('textarea')).toHaveValue('Replaced.');
});

test('a lost connection is said once, and that it is back', async ({ reader, city }) => {
  await arrive(reader, 'agent1', '/intake');
  await reader.type('The street light is dark');
  const lost = await reader.step('the server dies', () => city.crash(), { max: 8000, quiet: 1000 });
  expect(spoken(lost)).toMatch(/connection lost/i);
  await reader.type(' and the pole leans');
  const back = await reader.step('the server is back', () => city.start(), { max: 15_000, quiet: 1500 });
  expect(spoken(back)).toMatch(/back|connected/i);
  await expect(reader.page.locator('textarea').first()).toHaveValue('The street light is dark and the pole leans');
});
