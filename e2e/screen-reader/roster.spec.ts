import { arrival, arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';

// What is saved, and the focus on its row.
const saved = { max: 5000, quiet: 2000 };

test.afterEach(async ({ city }) => {
  for (const table of ['shiftNews', 'rosterEvent', 'shift', 'draftShift', 'rosterWeek', 'shiftKindEvent'] as const)
    await city.db.deleteFrom(table).execute();
  await city.db.updateTable('shiftKind').set({ startsAt: 420, minutes: 480 }).where('id', '=', 'early').execute();
});

test('a week is planned, refused for what it breaks, mended and published', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'supervisor1', '/roster');
  await reader.measure('a week planned, refused, mended and published', async () => {
    const plan = async (...digits: string[]) => {
      expect(spoken(await reader.press('Return', arrival))).toMatch(/Mon, .* List with 5 items/);
      for (const digit of digits) await reader.press(digit);
      return spoken(await reader.press('Return', saved));
    };
    expect(spoken(await reader.press('Tab'))).toMatch(/List with \d+ items/);
    expect(await plan('4', '2', '1', '1', '1', '1', '1')).toMatch(/Monday late, Tuesday early; faults: \d/);
    expect(spoken(await command(reader, 'u', saved))).toContain('Not published.');
    expect(await plan('3', '3', '1', '1', '1', '1', '1')).toMatch(/Monday day, Tuesday day\./);
    expect(spoken(await command(reader, 'u', saved))).toContain('Published');
  });
});

test('a kind of shift is made longer than the law allows, is refused from two fields, mended and saved', async ({
  reader,
  city,
}) => {
  void city;
  await arrive(reader, 'supervisor1', '/roster');
  for (let presses = 0; presses < 8; presses += 1)
    if (spoken(await reader.press('Tab')).includes('Kinds of shift')) break;
  await reader.measure('a kind of shift changed, refused and mended', async () => {
    expect(spoken(await reader.press('Return', arrival))).toMatch(/early dialog.*Begins entry/);
    expect(spoken(await reader.press('Tab'))).toMatch(/Ends entry/);
    await reader.type('1');
    expect(spoken(await reader.press('Return', arrival))).toMatch(/Ends entry.*30 minutes to 12 hours/);
    await reader.press('shift+Tab');
    expect(spoken(await reader.press('Return', arrival))).toMatch(/Ends entry.*30 minutes to 12 hours/);
    await reader.type('6');
    expect(spoken(await reader.press('Return', saved))).toContain('early 07–16');
  });
});
