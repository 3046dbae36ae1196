import { arrival, arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';

test('a place that takes the place of another says its heading', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'supervisor1');
  const heading = (words: string) => `${words} heading level 1`;
  await reader.measure('five places, one after the other', async () => {
    expect(spoken(await command(reader, '1', arrival))).toContain(heading('Write answers'));
    expect(spoken(await command(reader, 'n', arrival))).toContain(heading('New answer'));
    expect(spoken(await command(reader, '3', arrival))).toContain(heading('Routing rules'));
    expect(spoken(await command(reader, 'comma', arrival))).toContain(heading('Preferences'));
    expect(spoken(await command(reader, 'slash', arrival))).toContain(heading('Help'));
  });
});

test('a dialog that closes after it has saved lets its row be heard', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'supervisor1', '/templates');
  expect(spoken(await reader.press('Tab'))).toMatch(/List with \d+ items/);
  expect(spoken(await reader.press('Return', arrival))).toContain('Subject');
  expect(spoken(await reader.press('Return', { max: 5000, quiet: 2000 }))).toMatch(/version \d/);
});
