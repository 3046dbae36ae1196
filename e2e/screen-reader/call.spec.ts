import {
  arrival,
  arrive,
  command,
  expect,
  offered,
  password,
  readOut,
  ringing,
  spoken,
  test,
} from '#e2e/screen-reader/desk.ts';
import type { Reader } from '#e2e/screen-reader/harness/reader.ts';
import { somebody } from '#e2e/support/others.ts';

/** A dark street light, from the caller's words to the road: what is asked next is the way to tell the caller. */
const tellOfLamp = async (reader: Reader): Promise<string[]> => {
  await reader.type('Street light out on Wufu 3rd Road');
  expect(spoken(await reader.press('Return', { max: 1500 }))).toMatch(/Category.*Street light because/);
  expect(spoken(await reader.press('1'))).toContain('Wires exposed?');
  expect(spoken(await reader.press('n'))).toContain('How many lights out?');
  expect(spoken(await reader.press('1'))).toContain('Pole number? entry.');
  expect(spoken(await reader.press('Return'))).toContain('District');
  expect(spoken(await reader.type('Qianj', offered))).toBe('Qianjin');
  expect(spoken(await reader.press('Return'))).toContain('Road or landmark');
  expect(spoken(await reader.type('Wufu', offered))).toBe('Wufu 3rd Road');
  return reader.press('Return', { max: 1500 });
};

test('an agent signs in and goes available', async ({ reader, city }) => {
  void city;
  await reader.open('/sign-in');
  await reader.measure('sign in and go available', async () => {
    await reader.type('agent1');
    expect(await reader.press('Tab')).toEqual(['Password password text.']);
    await reader.type(password);
    expect(spoken(await reader.press('Return', arrival))).toContain('Desk heading level 1');
    expect(spoken(await command(reader, 'p'))).toContain('Presence List with 3 items');
    const chosen = await reader.press('1', { max: 1500 });
    expect(chosen.filter((said) => said.startsWith('Available'))).toEqual(['Available']);
  });
});

test('a call becomes a ticket, and its number is read out', async ({ reader, city }) => {
  expect(spoken(await ringing(reader, city))).toMatch(/^Call, new caller, 09\d\d \d{3} \d{3}$/);
  await reader.measure('answer a call', async () => {
    expect(spoken(await command(reader, 'a'))).toContain('Matter entry.');
  });
  await reader.measure('from the answered call to the number read out', async () => {
    expect(spoken(await tellOfLamp(reader))).toMatch(/News by List with \d items/);
    expect(spoken(await reader.press('1'))).toBe('Name entry.');
    await reader.type('Lin Mei');
    expect(spoken(await reader.press('Return'))).toMatch(/Open ticket push button\. \| Public Works/);
    expect(spoken(await reader.press('Return', arrival))).toMatch(readOut);
  });
  await reader.measure('hang up and wrap up', async () => {
    expect(spoken(await command(reader, 'h'))).toMatch(/Disposition.*Ticket , chosen/);
    expect(spoken(await reader.press('Return'))).toContain('Available push button.');
  });
});

test('an inquiry is answered and logged', async ({ reader, city }) => {
  await ringing(reader, city);
  await command(reader, 'a');
  await reader.measure('an inquiry answered and logged', async () => {
    await reader.type('bulky waste', { max: 1500 });
    expect(spoken(await command(reader, 'k'))).toMatch(/Answers List with \d+ items \| How do I have a sofa/);
    await reader.press('Down');
    await reader.reading(async () => {
      expect(spoken(await reader.press('Return', { max: 1500 }))).toMatch(/Who takes it away\? heading level 2/);
      await reader.press('Down');
    });
    const logged = await command(reader, 'l');
    expect(logged.at(-1)).toBe('Logged');
    expect(spoken(logged), 'she is still at the answer').toContain('Who takes it away?');
  });
});

test('the caller follows a ticket that is there already', async ({ reader, city }) => {
  await (await somebody(city, 'agent2')).opens();
  await ringing(reader, city);
  await command(reader, 'a');
  await reader.measure('a duplicate followed', async () => {
    expect(spoken(await tellOfLamp(reader))).toContain('1 like it, same road');
    await reader.press('1');
    await reader.type('Lin Mei');
    await reader.press('Return');
    expect(spoken(await reader.press('shift+Tab'))).toMatch(/Follow this one instead push button/);
    expect(spoken(await reader.press('Return', arrival))).toMatch(readOut);
  });
});

test('danger to life is said at once, with the number to hand over to', async ({ reader, city }) => {
  await ringing(reader, city);
  await command(reader, 'a');
  await reader.type('Wires hang down and a man got an electric shock');
  expect(spoken(await reader.press('Return', { max: 1500 }))).toMatch(/119/);
});

test('a lost connection is said once, and that it is back', async ({ reader, city }) => {
  await arrive(reader, 'agent1', '/intake');
  await reader.type('The street light is dark');
  const lost = await reader.step('the server dies', () => city.crash(), { max: 8000, quiet: 1000 });
  expect(lost).toEqual(['Connection lost. Your words are kept.']);
  await reader.type(' and the pole leans');
  const back = await reader.step('the server is back', () => city.start(), { max: 15_000, quiet: 1500 });
  expect(back).toEqual(['Connected']);
  await expect(reader.page.locator('textarea').first()).toHaveValue('The street light is dark and the pole leans');
});
