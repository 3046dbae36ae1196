import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'handrail-import-main-'));
let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await city.close();
});

const command = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const options = { env: { PATH: process.env.PATH, DATABASE_URL: city.url, INIT_CWD: folder, ...env } };
    execFile(process.execPath, [main, ...args], options, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

test('says what it did, and names each bad line on the error output', async () => {
  writeFileSync(join(folder, 'a.csv'), 'id,question,department,views\n1,遊說？,政風處,1\n2,,政風處,1\n');
  expect(await command(['articles', 'a.csv'])).toEqual({
    code: 1,
    out: '0 new, 0 changed, 0 unchanged, 1 refused\n',
    err: 'Line 3: question is empty.\nNothing was saved: correct these lines, or add --keep-going to save the others.\n',
  });
  writeFileSync(join(folder, 'a.csv'), 'id,question,department,views\n1,遊說？,政風處,1\n');
  expect(await command(['articles', '--keep-going', 'a.csv'])).toEqual({
    code: 0,
    out: '1 new, 0 changed, 0 unchanged, 0 refused\n',
    err: '',
  });
}, 60_000);

test('ends with one clear line where it cannot begin', async () => {
  const usage = 'Usage: npm run import -- articles|tickets FILE.csv [--keep-going]\n';
  expect(await command([])).toEqual({ code: 1, out: '', err: usage });
  const refused = await command(['articles', 'a.csv'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/^The database cannot be reached: .*\n$/) });
}, 60_000);
