import { arrival, arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody } from '#e2e/support/others.ts';
import { clearRules, publishWithout, submitWithout, takeBack } from '#e2e/support/rules.ts';

test('a rule is changed, tried, published and taken back', async ({ reader, city }) => {
  await clearRules(city);
  // Alone, a written reason publishes.
  await city.db.updateTable('agent').set({ active: false }).where('username', '=', 'supervisor2').execute();
  try {
    await arrive(reader, 'supervisor1', '/rules');
    await reader.measure('a rule changed, tried, published and taken back', async () => {
      expect(spoken(await reader.press('Tab'))).toMatch(/1\. /);
      expect(spoken(await reader.press('2'))).toMatch(/2\. /);
      expect((await command(reader, 'bracketright', arrival)).at(-1)).toMatch(/^3\. says/);
      expect((await command(reader, 'equal', arrival)).at(-1)).toMatch(/^3\. off: says/);
      await reader.press('Tab');
      await reader.press('Tab');
      await reader.press('Tab');
      for (let n = 0; n < 3; n++) await reader.press('Right');
      expect(spoken(await reader.press('Return', arrival))).toContain('Dry run heading');
      await reader.press('Tab');
      expect(spoken(await reader.press('Return', { max: 4000, quiet: 1500 }))).toMatch(/tickets/);
      await reader.press('Escape', arrival);
      await reader.press('Right');
      expect(spoken(await reader.press('Return', arrival))).toContain('Reason entry');
      await reader.type('Storm');
      expect(spoken(await reader.press('Return', arrival))).toMatch(/Version \d+ published/);
      await reader.press('Right');
      await reader.press('Right');
      expect(spoken(await reader.press('Return', arrival))).toContain('Versions heading');
      await reader.press('Tab');
      expect(spoken(await reader.press('Return', arrival))).toMatch(/taken back/);
    });
  } finally {
    await city.db.updateTable('agent').set({ active: true }).where('username', '=', 'supervisor2').execute();
  }
});

test('the second supervisor publishes what the first submitted', async ({ reader, city }) => {
  await clearRules(city);
  await arrive(reader, 'supervisor2', '/rules');
  const told = await reader.step('supervisor1 submits the draft', () => submitWithout(city, 'r-061'), { max: 4000 });
  expect(told).toEqual(['王淑芬 submitted the draft.']);
  await reader.measure('a submitted draft published', async () => {
    for (let n = 0; n < 4; n++) await reader.press('Tab');
    for (let n = 0; n < 4; n++) await reader.press('Right');
    expect(spoken(await reader.press('Return', arrival))).toContain('Publish heading');
    await reader.press('Tab');
    const [, version] = /Version (\d+) published/.exec(spoken(await reader.press('Return', arrival))) ?? [];
    expect(version).toBeDefined();
    await takeBack(city, Number(version));
  });
});

test('a decision of an older version is explained with its rule', async ({ reader, city }) => {
  await clearRules(city);
  const number = await (await somebody(city, 'agent2')).opens({ answers: { wires: 'yes', extent: 'one' } });
  const version = await publishWithout(city, 'r-029');
  try {
    await arrive(reader, 'supervisor1', `/tickets/${number}`);
    await reader.measure('an old decision explained', async () => {
      expect(spoken(await command(reader, 't', arrival))).toContain('Explain the decision heading');
      expect(spoken(await reader.press('Down'))).toContain('rule 29: Street light, Wires exposed? yes');
      expect(spoken(await reader.press('Down'))).toContain(`Version ${version - 1}, published`);
      expect(spoken(await reader.press('Down'))).toContain('29. Street light, Wires exposed? yes');
    });
  } finally {
    await takeBack(city, version);
  }
});
