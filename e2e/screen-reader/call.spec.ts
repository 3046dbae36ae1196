import { arrive, command, expect, spoken, test } from '#e2e/screen-reader/desk.ts';
import { somebody } from '#e2e/support/others.ts';

const caller = '+886912345678';

test('an agent signs in and goes available', async ({ reader, city }) => {
  void city;
  await reader.open('/sign-in');
  await reader.measure('sign in and go available', async () => {
    await reader.type('agent1');
    await reader.press('Tab');
    await reader.type('correct-horse-battery');
    await reader.press('Return', { max: 2500, quiet: 500 });
    await command(reader, 'p');
    expect(spoken(await reader.press('1'))).toMatch(/available/i);
  });
});

test('a call becomes a ticket, and its number is read out', async ({ reader, city }) => {
  await arrive(reader, 'agent1');
  await command(reader, 'p');
  await reader.press('1');
  const ring = await reader.step('a call rings', () => city.ring(caller), { max: 2500 });
  expect(spoken(ring)).toMatch(/call/i);
  await reader.measure('answer a call', () => command(reader, 'a'));
  await reader.measure('from the answered call to the number read out', async () => {
    await reader.type('Street light out on Wufu 3rd Road');
    await reader.press('Return', { max: 1500 });
    await reader.press('1');
    await reader.press('n');
    await reader.press('1');
    await reader.press('Return');
    await reader.type('Qianj');
    await reader.press('Return');
    await reader.type('Wufu', { max: 1500 });
    await reader.press('Down');
    await reader.press('Return');
    await reader.press('1');
    await reader.type('Lin Mei');
    await reader.press('Return');
    const opened = await reader.press('Return', { max: 2500, quiet: 500 });
    expect(spoken(opened)).toMatch(/\d \d \d, \d \d \d, \d \d \d/);
  });
  await reader.measure('hang up and wrap up', async () => {
    await command(reader, 'h');
    expect(spoken(await reader.press('Return'))).toMatch(/available/i);
  });
});

test('an inquiry is answered and logged', async ({ reader, city }) => {
  await arrive(reader, 'agent1');
  await command(reader, 'p');
  await reader.press('1');
  await reader.step('a call rings', () => city.ring(caller), { max: 2500 });
  await command(reader, 'a');
  await reader.measure('an inquiry answered and logged', async () => {
    await reader.type('bulky waste', { max: 1500 });
    await command(reader, 'k');
    await reader.press('Down');
    await reader.reading(async () => {
      await reader.press('Return', { max: 1500 });
    });
    expect(spoken(await command(reader, 'l'))).toMatch(/logged/i);
  });
});

test('the caller follows a ticket that is there already', async ({ reader, city }) => {
  const other = await somebody(city, 'agent2');
  await other.opens();
  await arrive(reader, 'agent1');
  await command(reader, 'p');
  await reader.press('1');
  await reader.step('a call rings', () => city.ring(caller), { max: 2500 });
  await command(reader, 'a');
  await reader.measure('a duplicate followed', async () => {
    await reader.type('Street light out on Wufu 3rd Road');
    await reader.press('Return', { max: 1500 });
    await reader.press('1');
    await reader.press('n');
    await reader.press('1');
    await reader.press('Return');
    await reader.type('Qianj');
    await reader.press('Return');
    await reader.type('Wufu', { max: 1500 });
    await reader.press('Down');
    const alike = await reader.press('Return', { max: 1500 });
    expect(spoken(alike)).toMatch(/1 /);
  });
});
