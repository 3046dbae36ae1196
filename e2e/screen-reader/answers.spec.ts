import { arrival, arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';

test('the difference between two versions is heard as a sentence', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'editor1', '/articles/street-light-repair');
  await reader.press('Tab');
  await reader.press('Tab');
  await reader.press('Tab');
  await reader.press('Tab');
  await reader.press('End');
  await reader.type(' Soon?');
  expect(spoken(await command(reader, 'd', arrival))).toContain('Differences heading level 2');
  await reader.press('Down');
  expect(spoken(await reader.press('Down'))).toContain('Soon?');
});
