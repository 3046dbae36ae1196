import { arrival, arrive, command, expect, ringing, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody, typhoon } from '#e2e/support/others.ts';

// A search, and the focus on its first row.
const found = { max: 5000, quiet: 2000 };
const told = `Notice: ${typhoon.shortEn}`;

test('a notice is heard after the call', async ({ reader, city }) => {
  await ringing(reader, city);
  await command(reader, 'a');
  const supervisor = await somebody(city, 'supervisor1');
  const during = await reader.step('a notice is published', () => supervisor.publishes(), { max: 2500 });
  expect(during, 'nothing is said while the caller speaks').toEqual([]);
  await reader.measure('hang up and hear a notice', async () => {
    const after = await command(reader, 'h', { max: 2500, quiet: 1000 });
    expect(after.filter((said) => said.includes(typhoon.shortEn))).toEqual([told]);
  });
  await reader.measure('the whole of a notice', async () => {
    expect(spoken(await command(reader, '2', arrival))).toContain('Offices and schools in the whole city');
  });
});

test('an answer is found in Chinese and English', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'agent1');
  await reader.measure('an answer found in two languages', async () => {
    expect(spoken(await command(reader, 'k'))).toContain('Search');
    await reader.type('lamppost out', { max: 1500 });
    expect(spoken(await reader.press('Return', found))).toMatch(/Answers List with \d+ items \| .*street light/i);
    await command(reader, 'k');
    await reader.type('路灯不亮', { max: 1500 });
    expect(spoken(await reader.press('Return', found))).toMatch(/street light/i);
    await command(reader, 'k');
    await reader.type('pohtole', { max: 1500 });
    expect(spoken(await reader.press('Return', found))).toMatch(/Searched for pothole List with \d+ items/);
  });
});
