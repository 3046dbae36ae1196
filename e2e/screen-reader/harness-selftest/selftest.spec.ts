import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { amountOf } from '#e2e/screen-reader/harness/amount.ts';
import { expect, test } from '#e2e/screen-reader/harness/test.ts';
import { openPage } from '#e2e/screen-reader/harness-selftest/page.ts';

const here = import.meta.dirname;
const budgets = path.join(here, 'budgets.json');

test.use({ hearing: { transcripts: path.join(here, 'transcripts'), budgets, mask: [[/2 6 4, 0 1 7/g, '<number>']] } });

test('keys are heard', async ({ reader }) => {
  expect(await openPage(reader)).toContain('Small desk heading level 1.');
  expect(await reader.press('Tab')).toEqual(['Save push button.']);
  expect(await reader.press('Return')).toEqual(['Saved']);
  expect(await reader.press('F6')).toEqual(['Queue List with 3 items', 'Fallen tree.', 'Focus mode']);
  expect(await reader.press('Down')).toEqual(['Dark street light.']);
  expect(await reader.press('shift+Tab')).toEqual(['Place entry.']);
  await expect(reader.page.locator('#place')).toBeFocused();
});

test('browse mode and focus mode', async ({ reader }) => {
  await openPage(reader);
  expect(await reader.press('h')).toEqual(['Answers heading level 2.']);
  expect(await reader.press('Down')).toEqual(['Ticket 2 6 4, 0 1 7. Bring the form.']);
  expect(await reader.press('Insert+a')).toEqual(['Focus mode']);
  expect(await reader.press('F2')).toEqual(['Command menu.']);
  expect(await reader.press('f')).toEqual(['Find ticket dialog', 'Number entry.']);
  expect(await reader.press('Escape')).toEqual(['Save push button.', 'Browse mode']);
});

test('Chinese arrives in the field', async ({ reader }) => {
  const text = '中山路一段的路燈壞了,請派人 OK 123';
  await openPage(reader);
  await reader.press('Tab');
  await reader.press('Tab');
  await reader.type(text);
  await expect(reader.page.locator('#place')).toHaveValue(text);
  expect(reader.amount().keys).toBe(2);
  await reader.press('Tab');
  expect(await reader.press('shift+Tab')).toEqual([`Place entry ${text} selected.`]);
});

test('what happens without a key is heard', async ({ reader }) => {
  await openPage(reader);
  const ring = () => reader.page.evaluate(`say('Call from Lin. Light out')`);
  expect(await reader.step('a call rings', ring)).toEqual(['Call from Lin. Light out']);
  expect(await reader.step('nothing', () => undefined)).toEqual([]);
});

test.fail('said twice fails', async ({ reader }) => {
  await openPage(reader);
  await reader.press('F9');
});

test.describe('what may repeat', () => {
  test.use({
    hearing: { transcripts: path.join(here, 'transcripts'), budgets, mayRepeat: [/^save push button/i] },
  });
  test('said twice passes', async ({ reader }) => {
    await openPage(reader);
    expect(await reader.press('F9')).toHaveLength(2);
  });
});

test('a stretch is measured and held to its budget', async ({ reader }) => {
  await openPage(reader);
  const amount = await reader.measure('reach the second entry', async () => {
    await reader.press('F6');
    await reader.reading(() => reader.press('Down'));
    await reader.press('Down');
  });
  expect(amount).toMatchObject({ keys: 2, words: 11 });
  await expect(reader.measure('too dear', () => reader.press('F6'))).rejects.toThrow(/over its budget/);
  await expect(reader.measure('unknown', () => reader.press('Down'))).rejects.toThrow(/no budget. Measured: 1 keys/);
});

test('what is heard of a day costs the same whichever day it is', async () => {
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'short', day: 'numeric', ...options });
  const costs = Array.from({ length: 400 }, (_, at) => {
    const [first, last] = [at, at + 6].map((days) => new Date(Date.UTC(2026, 0, 1 + days))) as [Date, Date];
    return [
      words({}).formatRange(first, last),
      words({ year: 'numeric' }).formatRange(first, last),
      words({ month: 'long', day: undefined }).format(first),
      words({ month: 'long', day: undefined, year: 'numeric' }).format(first),
      words({ weekday: 'short' }).formatRange(first, last),
      `${words({ weekday: 'long', month: undefined, day: undefined }).format(first)} late`,
    ].map((said) => JSON.stringify(amountOf(0, [said])));
  });
  for (const column of [0, 2, 4, 5]) expect(new Set(costs.map((row) => row[column])).size).toBe(1);
  // The year is said in January, of what was in December.
  expect(costs.every(([week, weekOfYear, month, monthOfYear]) => week === weekOfYear && month === monthOfYear)).toBe(
    true,
  );
});

test('nothing is left of a worker that was killed', async () => {
  const worker = spawn(process.execPath, [path.join(here, 'orphan.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const folder = await new Promise<string>((resolve) =>
    worker.stdout.once('data', (text) => resolve(`${text}`.trim())),
  );
  const running = () =>
    fs.readdirSync('/proc').filter((pid) => {
      try {
        return /^\d+$/.test(pid) && fs.readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`${folder}/home`);
      } catch {
        return false;
      }
    });
  expect(running().length).toBeGreaterThan(5);
  worker.kill('SIGKILL');
  await expect.poll(() => running().length).toBe(0);
  expect(fs.existsSync(folder)).toBe(false);
});
