import { arrival, arrive, command, expect, offered, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody } from '#e2e/support/others.ts';

test('a supervisor hears how the departments stand', async ({ reader, city }) => {
  const agent = await somebody(city, 'agent1');
  await agent.does('dispatch', await agent.opens());
  await arrive(reader, 'supervisor1');
  await reader.measure('how all departments stand, and the first order of one', async () => {
    const all = spoken(await command(reader, 'semicolon', arrival));
    expect(all).toMatch(/All departments, \d+ orders: \d+ not accepted, \d+ late heading level 1/);
    expect(spoken(await reader.press('Tab'))).toMatch(/^Department .*combo box/);
    await reader.type('Public Works', offered);
    expect(spoken(await reader.press('Return', arrival))).toMatch(
      /Board List with \d+ items \| .+, Public Works, (sent|accepted|arrived)/,
    );
  });
});
