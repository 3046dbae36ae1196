import { arrival, arrive, command, expect, offered, readOut, ringing, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody } from '#e2e/support/others.ts';
import { letPass } from '#e2e/support/overdue.ts';

test('a pothole becomes a ticket whose crew is sent by a rule', async ({ reader, city }) => {
  await ringing(reader, city);
  await command(reader, 'a');
  await reader.measure('a pothole, from the answered call to the crew that is sent', async () => {
    await reader.type('Deep pothole on Wufu 3rd Road');
    expect(spoken(await reader.press('Return', { max: 1500 }))).toMatch(/Category.*Pothole because/);
    expect(spoken(await reader.press('1'))).toContain('Anyone fallen or crashed?');
    expect(spoken(await reader.press('n'))).toContain('How big?');
    expect(spoken(await reader.press('2'))).toContain('District');
    await reader.type('Qianj', offered);
    expect(spoken(await reader.press('Return'))).toContain('Road or landmark');
    await reader.type('Wufu', offered);
    expect(spoken(await reader.press('Return', { max: 1500 }))).toMatch(/News by List with \d items/);
    expect(spoken(await reader.press('1'))).toBe('Name entry.');
    await reader.type('Lin Mei');
    expect(spoken(await reader.press('Return'))).toMatch(/Open ticket push button\. \| Public Works/);
    const opened = spoken(await reader.press('Return', arrival));
    expect(opened).toMatch(readOut);
    expect(opened).toContain('dispatched');
  });
});

test('a supervisor hears of an arrival that is overdue, and who was told', async ({ reader, city }) => {
  const agent = await somebody(city, 'agent1');
  const number = await agent.opens();
  await agent.does('dispatch', number);
  await arrive(reader, 'supervisor1');
  const overdue = await reader.step('an arrival is overdue', () => letPass(city, number, 'arrive', 99 * 1440 + 60), {
    max: 6000,
  });
  expect(overdue).toEqual([expect.stringMatching(/^Overdue arrival, Street light/)]);
  await reader.measure('an overdue arrival looked into', async () => {
    expect(spoken(await command(reader, 'period', arrival))).toContain('arrival overdue by 99 days, street light');
    expect(spoken(await reader.press('Return', arrival))).toMatch(readOut);
  });
});
