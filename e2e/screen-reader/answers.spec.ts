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

test('an answer is written in both languages, reviewed by somebody else and published', async ({ reader, city }) => {
  void city;
  const question = 'Where do I return a found drone?';
  await arrive(reader, 'editor1');
  await reader.measure('an answer written and sent to review', async () => {
    await command(reader, '1', arrival);
    expect(spoken(await command(reader, 'n', arrival))).toContain('New answer heading');
    await reader.press('Tab');
    await reader.press('Tab');
    await reader.type('撿到空拍機要送去哪裡？');
    await reader.press('Tab');
    await reader.type('送到最近的警察局。');
    await reader.press('Tab');
    await reader.type(question);
    await reader.press('Tab');
    await reader.type('Bring it to the nearest police station.');
    expect(spoken(await command(reader, 'r', arrival))).toContain(`${question} (in review) heading`);
  });
  await arrive(reader, 'supervisor1', '/articles');
  await reader.measure('a reviewed answer published', async () => {
    for (let n = 0; n < 4; n++) await reader.press('Tab');
    expect(spoken(await reader.press('Return', arrival))).toContain(`${question} (in review) heading`);
    await command(reader, 'u', arrival);
    await reader.press('Tab');
    expect((await reader.press('Return', arrival)).at(-1)).toBe('Published, version 1');
  });
});
