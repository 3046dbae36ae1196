import { arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';
import type { CityServer } from '#e2e/support/city-server.ts';

// What is sent, and the focus on what came of it.
const sent = { max: 5000, quiet: 2000 };
// The solver has not made a week by then.
const begun = { max: 5000, quiet: 500 };

test.afterEach(async ({ city }) => {
  for (const table of ['rosterProposal', 'shiftNews', 'rosterEvent', 'shift', 'draftShift', 'rosterWeek'] as const)
    await city.db.deleteFrom(table).execute();
});

/** Waits for the solver, which takes some seconds. */
const isMade = async ({ db }: CityServer): Promise<void> => {
  const states = () => db.selectFrom('rosterProposal').select('state').execute();
  await expect.poll(states, { timeout: 60_000 }).toEqual([{ state: 'done' }]);
};

test('a roster is proposed, heard, taken over and published', async ({ reader, city }) => {
  await arrive(reader, 'supervisor1', '/roster');
  await reader.measure('a roster proposed, taken over and published', async () => {
    await reader.press('Tab');
    expect(spoken(await reader.press('Tab'))).toContain('Roster tool bar');
    for (const button of ['Next week', 'Copy', 'Propose'])
      expect(spoken(await reader.press('Right'))).toContain(button);
    expect(spoken(await reader.press('Return', sent))).toContain('Propose a roster');
    expect(spoken(await reader.press('1'))).toContain('1 , chosen');
    expect(spoken(await reader.press('Tab'))).toContain('Start');
    expect(await reader.press('Return', begun)).toEqual(['Started']);
    // What came out is what she wants to hear; how long that is depends on the week.
    await reader.reading(async () => {
      const made = await reader.step('it is made', () => isMade(city), sent);
      expect(made).toEqual([expect.stringMatching(/^1-week roster from .*: \d+ shifts; /)]);
    });
    expect(spoken(await reader.press('Tab'))).toContain('Take over');
    expect(spoken(await reader.press('Return', sent))).toMatch(/Week of .*: Not published/);
    expect((await command(reader, 'u', sent)).at(-1)).toBe('Published');
  });
});
