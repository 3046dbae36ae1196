import { arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';
import { runCampaign } from '#e2e/support/outreach.ts';

// What the server is asked first.
const answered = { max: 5000, quiet: 1500 };

test('between two calls an agent hears whom to call and why, dials, and says what came of it', async ({
  reader,
  city,
}) => {
  await arrive(reader, 'agent1');
  await city.db.updateTable('presence').set({ state: 'available' }).where('agentId', '=', 'agent1').execute();
  const person = { name: 'Chen Hsiu-ying', phone: '+886955000001', why: 'lives alone, third floor' };
  await reader.measure('a caring call', async () => {
    const offer = () =>
      runCampaign(city, [person], { name: 'Typhoon', purpose: 'Ask whether all is well', vulnerable: false });
    const offered = await reader.step('a caring call is offered', offer, { max: 6000 });
    expect(offered).toEqual(['Caring call: Chen Hsiu-ying. lives alone, third floor']);
    expect(spoken(await command(reader, 'a', answered))).toContain('Dial Chen Hsiu-ying');
    expect(spoken(await reader.press('Return', answered))).toContain('Reached');
    expect(spoken(await reader.press('n', answered))).toContain('Not at home. Saved');
  });
});
